"""Pairs of articles that share enough wording to be looked at closely."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.relate.copies.wording import Wording

SAMPLE = 4
"""One shingle in four is indexed (Manber's "0 mod p"): a quarter of the memory; a cut to half of a
text of 60 words still shares seven of them on average."""

LONGEST_POSTING = 20
"""Articles kept for one shingle. Boilerplate and much-reprinted texts meet the first twenty, which
is enough to join their group and keeps the work linear in the number of words."""

FEWEST_WORDS = 10
"""A text of fewer words is a caption or a placeholder, whoever prints it."""

LOOSE = 0.2
"""Share of the smaller sample that must be shared; well below the containment that decides."""


def candidate_pairs(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Yield index pairs, the smaller first; some may come twice."""
    postings: dict[int, list[int]] = {}
    sizes: list[int] = []
    for index, wording in enumerate(wordings):
        sample = [shingle for shingle in wording.shingles if shingle % SAMPLE == 0]
        sizes.append(len(sample))
        met: Counter[int] = Counter()
        for shingle in sample:
            posting = postings.setdefault(shingle, [])
            met.update(posting)
            if len(posting) < LONGEST_POSTING:
                posting.append(index)
        for other, shared in sorted(met.items()):
            if shared >= LOOSE * min(sizes[other], len(sample)):
                yield other, index
    yield from _equal_pairs(wordings)


def _equal_pairs(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Yield pairs of the same words; a sample of a short text may be empty."""
    first: dict[tuple[str, ...], int] = {}
    for index, wording in enumerate(wordings):
        if len(wording.folded) >= FEWEST_WORDS:
            other = first.setdefault(wording.folded, index)
            if other != index:
                yield other, index
