"""Where a page goes on to messages or other stories, each beneath its own name or date."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.clean.body import is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

FEWEST_SIGNED = 3
"""So many texts in a row, each with its own name or date, are not the article above them."""
LONGEST, USUAL = 250, 100
"""Words of prose of one of them at most, and on average; chapters of an article are longer."""
BEGUN_WORDS = 120
"""Words of prose above them; a live report begins after fewer."""
HEADING_LINES = 2
_SIGNING = frozenset({"byline", "date-line"})
_FULL = re.compile(r"\b(?:19|20)\d\d\b|\bago\b|\d[/.]\d\d?[/.]\d\d|^by\b")
"""A date, or who wrote; the times under which a live report goes on are none."""


def find_thread(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> int:
    """Return the index of the first line of such a row that closes the body, or the body's end."""
    signed = list(_find_signed(lines, rules, body))
    for first, (at, words) in enumerate(signed):
        row = [told for _, told in signed[first:]]
        if len(row) < FEWEST_SIGNED:
            break
        if words <= LONGEST and sum(row) <= USUAL * len(row):
            return _without_heading(body[0], at, lines)
    return body[1]


def _find_signed(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield where a text beneath its own name or date begins, and its words of prose.

    Of several signs in a row the first counts: a message has its writer's name and its date.
    """
    signs = [at for at in range(*body) if _signs(lines[at], rules[at])]
    first = None
    for at, following in pairwise([*signs, body[1]]):
        first = at if first is None else first
        words = _told(at, following, lines, rules)
        if words and _told(body[0], first, lines, rules) >= BEGUN_WORDS:
            yield first, words
        first = None if words else first


def _signs(line: Line, rule: LineRule | None) -> bool:
    if rule is None:
        return False
    dated = rule.name in _SIGNING and _FULL.search(line.bare) is not None
    return dated or rule.name == "comment-thread"


def _told(start: int, end: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> int:
    return sum(
        lines[at].words for at in range(start, end) if rules[at] is None and is_prose(lines[at])
    )


def _without_heading(start: int, end: int, lines: Sequence[Line]) -> int:
    """Return the end of a body without the title or name that stands above the first sign."""
    for _ in range(HEADING_LINES):
        line = lines[end - 1]
        if end - 1 <= start or line.ends or is_prose(line):
            break
        end -= 1
    return end
