"""Where the article ends although another one follows: pages that go on without end."""

from collections.abc import Sequence

from generator.clean.body import is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

COMPLETE_WORDS = 200
"""After so many words of prose a byline with a date begins the next article; before, it may be
the article's own, beneath a deck or the captions of a gallery."""
FEWEST_SIGNS = 2
"""A date alone stands above an update or a section of the same article."""
HEADLINE_WORDS = 3
_SIGNS = frozenset({"byline", "date-line", "author-box"})


def find_ending(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> int:
    """Return the index after the last line of the article in a body that may hold several.

    The next one shows by two lines of byline and date, and a headline right above its text.
    """
    start, end = body
    words = signs = 0
    run = start
    for at in range(start, end):
        rule = rules[at]
        if rule is not None or not is_prose(lines[at]):
            signs += rule is not None and rule.name in _SIGNS
            continue
        if signs >= FEWEST_SIGNS and words >= COMPLETE_WORDS and _is_headed(at, lines, rules):
            return run
        words += lines[at].words
        signs, run = 0, at + 1
    return end


def _is_headed(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    return rules[at - 1] is None and lines[at - 1].words >= HEADLINE_WORDS
