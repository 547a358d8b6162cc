"""The few numbers by which an article is looked up: all that is kept of every article."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.relate.copies.wording import fold_words, hash_shingles, number_words

SAMPLE = 4
"""One shingle in four is kept (Manber's "0 mod p", "Finding similar files", 1994): a quarter of the
memory, and a text of 60 words cut to half still shares seven of them on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """What stands for an article while candidates are looked for."""

    sample: tuple[int, ...]
    """A quarter of the hashes of its shingles, each once."""
    whole: int
    """Hash of all its words."""


def take_fingerprint(article: Article) -> Fingerprint:
    """Return an article's fingerprint; the same in every process."""
    numbers = number_words(fold_words(article.text))
    shingles = hash_shingles(numbers)
    return Fingerprint(
        sample=tuple({shingle for shingle in shingles if shingle % SAMPLE == 0}),
        whole=hash(tuple(numbers)),
    )
