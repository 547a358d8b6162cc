"""Whether two texts are one text, or only look alike."""

from datetime import date

from generator.model.fact import Precision
from generator.relate.copies.conflicts import count_conflicts
from generator.relate.copies.options import CopyOptions
from generator.relate.copies.wording import Wording, hash_shingles

SURE = 0.8
"""From this containment on, an opening of its own does not speak against a copy: outlets write
their own first paragraph. Below it, the shared part may be the background of two reports."""

WORDS_PER_EDIT = 100
"""One changed number or name in a hundred words is an update or a correction. Filled-in forms
(dividends, results, rates) change three to six in sixty. Of 120 Wikinews articles with every number
moved, 106 stay apart and the rest have at most six numbers; none of those with names moved too."""

NEAR_DAYS = 14
"""Reprints follow within days; the same wording with other facts later is a template."""

FEWEST_WORDS = 10
"""A text of fewer words is a caption or a placeholder, whoever prints it."""

OPENING = 40
"""Words: about a first paragraph."""


def containment(one: Wording, other: Wording) -> float:
    """Return the share of the smaller set of shingles found in the larger, 0 to 1."""
    smaller = min(len(one.shingles), len(other.shingles))
    return len(one.shingles & other.shingles) / smaller if smaller else 0.0


def is_copy(one: Wording, other: Wording, options: CopyOptions) -> bool:
    """Return whether one text is the other, whole, cut or lightly edited."""
    if one.numbers == other.numbers:
        return len(one.numbers) >= FEWEST_WORDS
    shorter, longer = sorted((one, other), key=lambda item: len(item.folded))
    share = containment(one, other)
    if len(shorter.folded) < options.min_words or share < options.containment:
        return False
    if share < SURE and not _opening_shared(shorter, longer):
        return False
    return count_conflicts(shorter, longer) <= _allowed(shorter, longer)


def _opening_shared(shorter: Wording, longer: Wording) -> bool:
    opening = hash_shingles(shorter.numbers[:OPENING])
    return sum(shingle in longer.shingles for shingle in opening) >= len(opening) / 2


def _allowed(shorter: Wording, longer: Wording) -> float:
    gap = _days_apart(shorter, longer)
    if gap is not None and gap > NEAR_DAYS:
        return 0
    return 1 + len(shorter.folded) // WORDS_PER_EDIT


def _days_apart(one: Wording, other: Wording) -> int | None:
    dates = (one.article.published, other.article.published)
    if any(published.precision is not Precision.DAY for published in dates):
        return None
    first, second = (date.fromisoformat(published.value[:10]) for published in dates)
    return abs((first - second).days)
