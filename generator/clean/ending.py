"""Where the article ends although another one follows: pages that go on without end."""

from collections.abc import Sequence

from generator.clean.body import CREDIT_WORDS, PICTURES, is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

COMPLETE_WORDS = 200
"""After so many words of prose a byline with a date begins the next article; before, it may be
the article's own, beneath a deck or the captions of a gallery."""
FEWEST_SIGNS = 2
"""A date alone stands above an update or a section of the same article."""
HEADLINE_WORDS = 3
CUT_WORDS = 12
"""A paragraph that breaks off has so many words; a shorter line is a link to another story."""
TAIL_GAP, TAIL_SIGNS, TAIL_WORDS = 4, 2, 60
"""Beneath so many lines of furniture, so many of them links or known to a rule, a single paragraph
of so few words tells of another story."""
FEWEST_BEFORE = 4
_BROKEN_OFF = ("...", "…")
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
            signs += rule is not None and rule.name in _SIGNS and not _is_credit(at, lines, rules)
            continue
        if signs >= FEWEST_SIGNS and words >= COMPLETE_WORDS and _is_headed(at, lines, rules):
            return run
        words += lines[at].words
        signs, run = 0, at + 1
    return end


def _is_credit(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Whether a line such as `AFP` says whose the picture above it is."""
    above = rules[at - 1] if at else None
    pictured = above is not None and above.name in PICTURES
    return pictured and lines[at].words <= CREDIT_WORDS and not lines[at].bare.startswith("by ")


def _is_headed(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    return rules[at - 1] is None and lines[at - 1].words >= HEADLINE_WORDS


def reach_cut_off(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> int:
    """Return the index after the body's last paragraph where the page breaks it off.

    So do pages that only subscribers read to the end. Teasers of other stories break off as well:
    they do not stand alone right beneath a paragraph.
    """
    start, end = body
    if not start < end < len(lines) or rules[end - 1] is not None or not is_prose(lines[end - 1]):
        return end
    line = lines[end]
    broken = line.text.endswith(_BROKEN_OFF) and line.words >= CUT_WORDS and not line.bullet
    teased = end + 1 < len(lines) and _teases(rules[end + 1])
    return end + 1 if broken and _teases(rules[end]) and not teased else end


def _teases(rule: LineRule | None) -> bool:
    return rule is not None and rule.name == "teaser"


def cut_tail(lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]) -> int:
    """Return the index after the article where one more paragraph stands far beneath it."""
    start, end = body
    prose = [at for at in range(start, end) if rules[at] is None and is_prose(lines[at])]
    if len(prose) < FEWEST_BEFORE or lines[prose[-1]].words >= TAIL_WORDS:
        return end
    last, tail = prose[-2:]
    signs = sum(rules[at] is not None or lines[at].bullet for at in range(last + 1, tail))
    return last + 1 if tail - last > TAIL_GAP and signs >= TAIL_SIGNS else end
