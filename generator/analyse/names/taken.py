"""Which stretches of a text already belong to a name."""

from bisect import bisect_left
from collections.abc import Iterable

from generator.analyse.names.model import Named

_OVERLAPPING = 3
"""Spans that may overlap at one place: of the model, of the lists, of a definition."""


class Taken:
    """The spans of names, to be asked whether another one meets them."""

    def __init__(self, names: Iterable[Named]) -> None:
        self._spans = sorted((n.start, n.end) for n in names)

    def meets(self, start: int, end: int) -> bool:
        """Return whether a stretch shares a character with one of the spans."""
        return bool(self.meeting(start, end))

    def meeting(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the spans that share a character with a stretch."""
        last = bisect_left(self._spans, (end, -1))
        first = max(0, bisect_left(self._spans, (start, -1)) - _OVERLAPPING)
        return [span for span in self._spans[first:last] if span[1] > start]
