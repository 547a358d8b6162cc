"""Where in a dump the article's body stands: the stretch of lines that weighs most."""

from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.model.raw import LineRole

SENTENCE_WORDS = 8
"""Prose sentences have so many words; shorter ones (quotes, captions) weigh little."""
COMMON_SHARE = 0.12
"""Prose has at least this share of common words, link lists of names and titles fewer."""
MOST_WEIGHT = 24.0
SHORT_SENTENCE, LONG_FRAGMENT, FRAGMENT, NAMED, ENDING = 0.5, 1.0, -2.0, -5.0, -14.0
"""Weights of a line, per kind; prose weighs half its words. Found by trying on whole news pages."""
COMMENTED_WORDS = 60
"""After so many words of prose a comment heading ends the article."""


def is_prose(line: Line) -> bool:
    """Whether the line reads as a sentence of an article."""
    if line.role in (LineRole.PARAGRAPH, LineRole.QUOTE):
        return True
    return line.ends and line.words >= SENTENCE_WORDS and line.common >= line.words * COMMON_SHARE


def weigh(line: Line, rule: LineRule | None) -> float:
    """Return how much the line speaks for (or against) being inside the body."""
    if rule is not None:
        return ENDING if rule.ends_body else NAMED
    if is_prose(line):
        return min(line.words / 2, MOST_WEIGHT)
    if line.ends:
        return SHORT_SENTENCE
    if line.words >= 2 * SENTENCE_WORDS and line.common >= line.words * COMMON_SHARE:
        return LONG_FRAGMENT
    return FRAGMENT


def find_body(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> tuple[int, int]:
    """Return start and end index of the stretch of lines that weighs most (Kadane's algorithm)."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for at, (line, rule) in enumerate(zip(lines, rules, strict=True)):
        if total <= 0:
            start, total = at, 0.0
        total += weigh(line, rule)
        if total > best_sum:
            best, best_sum = (start, at + 1), total
    return _cut_comments(lines, rules, *best)


def _cut_comments(
    lines: Sequence[Line], rules: Sequence[LineRule | None], start: int, end: int
) -> tuple[int, int]:
    words = 0
    for at in range(start, end):
        rule = rules[at]
        if rule is None and is_prose(lines[at]):
            words += lines[at].words
        if rule is not None and rule.name == "comments" and words >= COMMENTED_WORDS:
            return start, at
    return start, end
