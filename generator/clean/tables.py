"""Tables of figures, told by rows of cells: results, accounts, prices."""

import re
from collections.abc import Iterator, Sequence

from generator.clean.lines import Line

FEWEST_ROWS = 3
FIGURES = 0.5
"""So many rows of a table of figures end in one; rows of links end in words."""
HEADING_WORDS = 12
"""A line of one cell between two rows names a part of the table, in so many words at most."""
_FIGURE = re.compile(r"(?:^|\s)[-+–−(]?[$€£#]?\d[\d.,:/%)]*(?: ?[\w%/]{1,5})?$|^(?:n/?a|[-–—])$")


def find_tables(lines: Sequence[Line]) -> Iterator[range]:
    """Yield the lines of each table of figures: rows of several cells, and headings between."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _belongs(end, at, lines):
            end += 1
        rows = [line for line in lines[at:end] if line.cells > 1]
        figures = sum(_FIGURE.search(row.text) is not None for row in rows)
        if len(rows) >= FEWEST_ROWS and figures >= FIGURES * len(rows):
            yield range(at, end)
        at = max(end, at + 1)


def _belongs(at: int, first: int, lines: Sequence[Line]) -> bool:
    """Whether a line is a row, or a heading right above one."""
    line = lines[at]
    if line.cells > 1:
        return True
    below = lines[at + 1] if at + 1 < len(lines) else None
    heads = below is not None and below.cells > 1 and not below.gap
    return at > first and heads and line.words <= HEADING_WORDS
