"""Which line rule names a line."""

from collections.abc import Iterable

from generator.clean.lexicon import RULES
from generator.clean.line_rule import LineRule, trim
from generator.clean.lines import Line

WORDY = 120
"""Longer lines are paragraphs: no wording is looked for in them."""


def name_line(line: Line) -> LineRule | None:
    """Return the first rule that knows the line by its wording, seen alone."""
    if line.words > WORDY:
        return None
    trimmed = trim(line)
    return next((rule for rule in RULES if rule.matches(line, trimmed)), None)


def name_lines(lines: Iterable[Line]) -> tuple[LineRule | None, ...]:
    """Return for each line the rule that knows it, or `None`."""
    return tuple(name_line(line) for line in lines)
