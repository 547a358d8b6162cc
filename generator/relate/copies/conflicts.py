"""Facts that two nearly equal texts state differently in the same place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.date_words import WEEKDAYS
from generator.relate.copies.wording import SHINGLE, Wording, hash_shingles

_WEEKDAYS = frozenset(map(str.casefold, WEEKDAYS))
"""Outlets in other time zones change them without changing the report."""

LONGEST_GAP = 40
"""Words; a longer stretch was rewritten, not filled in."""

FILLED_IN = 3
"""A gap of so few words is a filled-in form whatever it says."""


def count_conflicts(shorter: Wording, longer: Wording) -> int:
    """Return how many numbers and names of the shorter text stand otherwise in the longer.

    Only places where both texts go on with the same words count, and only facts that the
    other text has nowhere: what tells a form filled in anew from a text printed again.
    """
    known_shorter, known_longer = set(shorter.folded), set(longer.folded)
    total = 0
    for here, there in _gaps(shorter, longer):
        mine = _facts(shorter.words[here]) - known_longer
        theirs = _facts(longer.words[there]) - known_shorter
        if mine and theirs and _same_form(shorter.folded[here], longer.folded[there]):
            total += min(len(mine), len(theirs))
    return total


def _gaps(shorter: Wording, longer: Wording) -> Iterator[tuple[slice, slice]]:
    """Yield the stretches between two runs of equal words, in both texts."""
    runs = _runs(shorter.numbers, longer.numbers)
    for (start, length, there), (next_start, _, next_there) in pairwise(runs):
        mine = slice(start + length, next_start)
        theirs = slice(there + length, next_there)
        if 0 < mine.stop - mine.start <= LONGEST_GAP >= theirs.stop - theirs.start > 0:
            yield mine, theirs


def _runs(here: Sequence[int], there: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield (start here, length, start there) of equal stretches, from left to right."""
    places: dict[int, list[int]] = {}
    for place, shingle in enumerate(hash_shingles(there)):
        places.setdefault(shingle, []).append(place)
    shingles = hash_shingles(here)
    start = reached = 0
    while start < len(shingles):
        found = _next_place(places.get(shingles[start], ()), reached)
        if found is None:
            start += 1
            continue
        length = _equal_words(here, there, start, found)
        yield start, length, found
        start, reached = start + length, found + length


def _next_place(places: Sequence[int], reached: int) -> int | None:
    index = bisect_left(places, reached)
    return places[index] if index < len(places) else None


def _equal_words(here: Sequence[int], there: Sequence[int], start: int, found: int) -> int:
    length = SHINGLE
    longest = min(len(here) - start, len(there) - found)
    while length < longest and here[start + length] == there[found + length]:
        length += 1
    return length


def _facts(words: Sequence[str]) -> set[str]:
    return {
        word.casefold()
        for word in words
        if (any(map(str.isdigit, word)) or (word[0].isupper() and len(word) > 1))
        and word.casefold() not in _WEEKDAYS
    }


def _same_form(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    fewer = min(len(mine), len(theirs))
    return fewer <= FILLED_IN or len(set(mine) & set(theirs)) * 3 >= fewer
