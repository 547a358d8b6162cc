"""What a copy leaves out and adds, paragraph by paragraph."""

from generator.model.corpus import Copy, CopyKind
from generator.relate.copies.wording import SHINGLE, Wording, hash_shingles

SHORT_BLOCK = 2 * SHINGLE
"""Words; a sub-heading has too few shingles to measure, so it has to stand as it is."""

UNEDITED = 0.95
"""Share of the copy's shingles in the original from which a cut text is an excerpt; the seams
between paragraphs that were not neighbours cost a few."""


def describe_copy(copy: Wording, original: Wording, containment: float) -> Copy:
    """Return how `copy` differs from `original`."""
    left_out, added = _missing(original, copy), _missing(copy, original)
    return Copy(
        article=copy.article.id,
        of=original.article.id,
        kind=_kind(copy, original, left_out, added),
        left_out=left_out,
        added=added,
        containment=round(containment, 4),
    )


def _kind(
    copy: Wording, original: Wording, left_out: tuple[int, ...], added: tuple[int, ...]
) -> CopyKind:
    if copy.numbers == original.numbers:
        return CopyKind.IDENTICAL
    if left_out and not added and _kept_wording(copy, original):
        return CopyKind.EXCERPT
    return CopyKind.EDITED


def _kept_wording(copy: Wording, original: Wording) -> bool:
    inner = [s for index in range(len(copy.starts)) for s in _block_shingles(copy, index)]
    return sum(shingle in original.shingles for shingle in inner) >= UNEDITED * len(inner)


def _missing(text: Wording, other: Wording) -> tuple[int, ...]:
    """Return the blocks of `text` that `other` lacks."""
    flat = f" {' '.join(other.folded)} "
    return tuple(i for i in range(len(text.starts)) if not _present(text, i, other, flat))


def _present(text: Wording, index: int, other: Wording, flat: str) -> bool:
    words = text.folded[text.block(index)]
    if len(words) < SHORT_BLOCK:
        return not words or f" {' '.join(words)} " in flat
    shingles = _block_shingles(text, index)
    return sum(shingle in other.shingles for shingle in shingles) * 2 >= len(shingles)


def _block_shingles(text: Wording, index: int) -> list[int]:
    return hash_shingles(text.numbers[text.block(index)])
