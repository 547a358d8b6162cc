"""Where a page goes on to messages or other stories, each beneath its own name or date."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

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
SAME = 0.5
"""So many signs of a row may be the same: a live report has one writer."""
_SIGNING = frozenset({"byline", "date-line"})
_FULL = re.compile(r"\b(?:19|20)\d\d\b|\bago\b|\d[/.]\d\d?[/.]\d\d|^by\b")
"""A date, or who wrote; the times under which a live report goes on are none."""
_DATE_WORDS = re.compile(
    r"\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)"
    r"[a-z]*|[ap]m|at|on|of|the|st|nd|rd|th|gmt|utc|[ecmpb]s?t|[ecmp]dt)\b|[\W\d_]+"
)
"""What is left of a bare date without these is nothing: it may open an entry of a chronology."""


def find_thread(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> int:
    """Return the index of the first line of such a row that closes the body, or the body's end."""
    signed = _find_signed(lines, rules, body)
    left = sum(words for _, words in signed)
    for first, (at, words) in enumerate(signed):
        count = len(signed) - first
        if count < FEWEST_SIGNED:
            break
        if words <= LONGEST and left <= USUAL * count:
            row = [lines[sign].bare for sign, _ in signed[first:]]
            if max(Counter(row).values()) > max(1, SAME * count):
                break
            return _without_heading(body[0], at, lines)
        left -= words
    return body[1]


def _find_signed(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> list[tuple[int, int]]:
    """Return where each text beneath its own name or date begins, and its words of prose.

    Of several signs in a row the first counts: a message has its writer's name and its date.
    """
    start, end = body
    prose = (
        lines[at].words if rules[at] is None and is_prose(lines[at]) else 0
        for at in range(start, end)
    )
    told = [0, *accumulate(prose)]
    signs = [at for at in range(start, end) if _signs(lines[at], rules[at])]
    found: list[tuple[int, int]] = []
    first = None
    for at, following in pairwise([*signs, end]):
        first = at if first is None else first
        words = told[following - start] - told[at - start]
        if words and told[first - start] >= BEGUN_WORDS:
            found.append((first, words))
        first = None if words else first
    return found


def _signs(line: Line, rule: LineRule | None) -> bool:
    if rule is None:
        return False
    dated = rule.name in _SIGNING and _FULL.search(line.bare) is not None
    named = dated and _DATE_WORDS.sub("", line.bare) != ""
    return named or rule.name == "comment-thread"


def _without_heading(start: int, end: int, lines: Sequence[Line]) -> int:
    """Return the end of a body without the title or name that stands above the first sign."""
    for _ in range(HEADING_LINES):
        line = lines[end - 1]
        if end - 1 <= start or line.ends or is_prose(line):
            break
        end -= 1
    return end
