"""Where the article begins beneath its headline: after deck, byline, date and lead picture."""

from collections.abc import Sequence

from generator.clean.body import is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

REACH = 10
"""Lines beneath the headline among which byline and date are looked for."""
DECK_WORDS = 60
"""What stands between headline and byline has at most so many words: deck and caption."""
FEWEST_AFTER = 2
"""Paragraphs that must follow the byline; else it stands at the foot of a short post."""
_SIGNING = frozenset({"byline", "date-line"})


def find_opening(
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
    headline: int,
    body: tuple[int, int],
) -> int:
    """Return the index of the first line of the article beneath its headline."""
    end = body[1]
    words = 0
    opening = headline + 1
    for at in range(headline + 1, min(headline + 1 + REACH, end)):
        rule = rules[at]
        prose = rule is None and is_prose(lines[at])
        words += lines[at].words if prose else 0
        if words > DECK_WORDS or (prose and opening > headline + 1):
            break
        if rule is not None and rule.name in _SIGNING:
            opening = at + 1
    after = sum(rules[at] is None and is_prose(lines[at]) for at in range(opening, end))
    return opening if after >= FEWEST_AFTER else headline + 1
