"""Whether a line stands in a list of other stories, as headlines of a sidebar do."""

import re
from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

LIST_REACH = 3
"""Lines beneath the heading of a list that are surely in it."""
_LIST = re.compile(
    r"^(?:also|see also|also see|read also|related|related \w+|recommended|recommended \w+|"
    r"recent (?:headlines|stories|posts|news)|(?:next|previous|prev) (?:story|article|post)\b.*)"
    r"\W*$"
)
_NUMBERED = re.compile(r"^(\d{1,2})\. ?\S")


def is_listed(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Return whether a line is one of the first in a list, or numbered between its neighbours."""
    if _is_numbered(at, lines):
        return True
    for above in range(at - 1, max(-1, at - 1 - LIST_REACH), -1):
        if rules[above] is not None:
            return _LIST.match(lines[above].bare) is not None
    return False


def _is_numbered(at: int, lines: Sequence[Line]) -> bool:
    number = _number(at, lines)
    return number > 0 and (
        _number(at + 1, lines) == number + 1 or 0 < number - 1 == _number(at - 1, lines)
    )


def _number(at: int, lines: Sequence[Line]) -> int:
    found = _NUMBERED.match(lines[at].text) if 0 <= at < len(lines) else None
    return int(found[1]) if found else 0
