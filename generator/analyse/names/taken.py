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
        place = bisect_left(self._spans, (end, -1))
        near = self._spans[max(0, place - _OVERLAPPING) : place]
        return any(stop > start for _, stop in near)
