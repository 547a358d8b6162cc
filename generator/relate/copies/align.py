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
    if copy.folded == original.folded:
        return CopyKind.IDENTICAL
    if left_out and not added and _kept_wording(copy, original):
        return CopyKind.EXCERPT
    return CopyKind.EDITED


def _kept_wording(copy: Wording, original: Wording) -> bool:
    inner = [s for index in range(len(copy.starts)) for s in hash_shingles(copy.block(index))]
    return sum(shingle in original.shingles for shingle in inner) >= UNEDITED * len(inner)


def _missing(text: Wording, other: Wording) -> tuple[int, ...]:
    """Return the blocks of `text` that `other` lacks."""
    flat = f" {' '.join(other.folded)} "
    blocks = range(len(text.starts))
    return tuple(index for index in blocks if not _present(text.block(index), other, flat))


def _present(words: tuple[str, ...], other: Wording, flat: str) -> bool:
    if len(words) < SHORT_BLOCK:
        return f" {' '.join(words)} " in flat if words else True
    shingles = hash_shingles(words)
    return sum(shingle in other.shingles for shingle in shingles) * 2 >= len(shingles)
