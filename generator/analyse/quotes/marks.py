"""Quotation marks and what they can be where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPENERS = frozenset({"\u201c", "\u201e", "\u00ab", "``"})
CLOSERS = frozenset({"\u201d", "\u00bb", "''"})

_MARK = re.compile(r"``|''|[\"\u201c\u201d\u201e\u00ab\u00bb]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One double quotation mark."""

    start: int
    end: int
    sign: str
    space_before: bool
    """Whether white space, an opening bracket, a dash or the block's edge stands before it."""
    space_after: bool
    """Whether white space, punctuation or the block's edge stands after it."""

    @property
    def opens(self) -> bool:
        """Whether it stands as an opening mark does, whatever its shape."""
        return self.space_before and not self.space_after


def find_marks(text: str) -> Iterator[Mark]:
    """Yield the double marks of a block, from left to right; inch signs are none."""
    straight = 0
    for match in _MARK.finditer(text):
        before, after = (
            text[max(match.start() - 1, 0) : match.start()],
            text[match.end() : match.end() + 1],
        )
        # a straight mark after a digit closes a quotation, or else means inches
        if match[0] == '"' and before.isdigit() and straight % 2 == 0:
            continue
        straight += match[0] == '"'
        yield Mark(
            start=match.start(),
            end=match.end(),
            sign=match[0],
            space_before=not before or before.isspace() or before in "([-\u2013\u2014:/\u2018'",
            space_after=not after or after.isspace() or after in ".,;:!?)]\u2026",
        )
