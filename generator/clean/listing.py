"""Lists that belong to an article: announced by a colon, numbered, or made of like items."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from generator.clean.code import is_code
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

ANNOUNCING_WORDS = 3
"""`The members are:` announces a list; `Share:` stands over a bar of buttons."""
INTRODUCING_WORDS = 5
"""A sentence has so many words; what is shorter is a label as often as not."""
_SAYING = ("said:", "says:", "wrote:", "writes:")
"""Comments and messages begin with such a line; a list does not."""
NEAR = 5
"""A list that an article ends in is announced so many lines beneath its last paragraph."""
FEWEST_ITEMS = 3
LONG_ITEM = 10
FEWEST_ALIKE, ALIKE = 6, 0.6
"""So many items, and so much of the lines, hold a phrase of the last line of the body."""
_CELL_LIKE = frozenset(
    {"image-name", "separator", "section-name", "player", "counter", "date-line", "clock"}
)
_NUMBERED = re.compile(r"^\d{1,3}[.)] \S")
_DIGITS = re.compile(r"\d[\d.,]*")


def announces(line: Line) -> bool:
    """Whether a line says that a list follows."""
    return line.text[-1] == ":" and line.words >= ANNOUNCING_WORDS and not line.bullet


def introduces(line: Line) -> bool:
    """Whether a sentence says that a list follows: `The members are:` is short of one."""
    says = line.bare.endswith(_SAYING)
    return announces(line) and line.words >= INTRODUCING_WORDS and line.common > 0 and not says


def may_be_shown(rule: LineRule | None) -> bool:
    """Whether no rule knows a line but those that take identifiers and cells for theirs."""
    return rule is None or rule.name in _CELL_LIKE


def find_list_end(lines: Sequence[Line], rules: Sequence[LineRule | None], end: int) -> int:
    """Return the index after the list that the body goes on in beyond its last paragraph."""
    free = end + sum(1 for _ in takewhile(lambda at: not _ends(rules[at]), range(end, len(lines))))
    for at in range(max(0, end - 1), min(free, end + NEAR)):
        if rules[at] is None and announces(lines[at]):
            items = _items(at + 1, free, lines, rules)
            if items:
                return items
    shown = find_shown_end(lines, rules, end)
    return shown if shown > end else _end_of_alike(end, free, lines, rules)


def find_shown_end(lines: Sequence[Line], rules: Sequence[LineRule | None], end: int) -> int:
    """Return the index after the section of identifiers that a technical article closes with.

    At least a third of it are hashes, addresses, hosts or names of files.
    """
    found, last = 0, end
    for at in range(end, len(lines)):
        if not may_be_shown(rules[at]) or (lines[at].ends and lines[at].words >= LONG_ITEM):
            break
        found += is_code(lines[at].text)
        if is_code(lines[at].text) and found >= FEWEST_ITEMS and found * 3 >= at + 1 - end:
            last = at + 1
    return last


def _ends(rule: LineRule | None) -> bool:
    return rule is not None and rule.ends_body


def _items(first: int, free: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> int:
    """Return the index after the items from `first` on, or 0."""
    at = first
    while at < free and rules[at] is None and _is_item(lines[at]):
        at += 1
    return at if at - first >= FEWEST_ITEMS else 0


def _is_item(line: Line) -> bool:
    return _NUMBERED.match(line.text) is not None or line.words >= LONG_ITEM


def _end_of_alike(
    end: int, free: int, lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> int:
    """Return the index after the last line that holds the phrase most items share, or `end`."""
    if end == 0 or free - end < FEWEST_ALIKE:
        return end
    wanted = set(_phrases(lines[end - 1]))
    holding = {
        at: wanted.intersection(_phrases(lines[at])) for at in range(end, free) if rules[at] is None
    }
    shared = Counter(phrase for phrases in holding.values() for phrase in phrases)
    if not shared or shared.most_common(1)[0][1] < FEWEST_ALIKE:
        return end
    phrase = max(shared, key=lambda one: (shared[one], one))
    items = [at for at, phrases in holding.items() if phrase in phrases]
    dense = [at for count, at in enumerate(items, start=1) if count >= ALIKE * (at + 1 - end)]
    return dense[-1] + 1 if len(dense) >= FEWEST_ALIKE else end


def _phrases(line: Line) -> list[tuple[str, str]]:
    words = [_DIGITS.sub("#", word) for word in line.bare.split()]
    return list(pairwise(words)) if line.words >= LONG_ITEM // 2 else []
