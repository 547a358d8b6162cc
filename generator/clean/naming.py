"""Which line rule names a line."""

from collections.abc import Iterable

from generator.clean.lexicon import RULES
from generator.clean.lexicon.clues import CLUE_MARKS, CLUES, LONG
from generator.clean.line_rule import LineRule, trim
from generator.clean.lines import Line

WORDY = 120
"""Longer lines are paragraphs: no wording is looked for in them."""


def name_line(line: Line) -> LineRule | None:
    """Return the first rule that knows the line by its wording, seen alone."""
    if line.words > WORDY or (line.words >= LONG and not _has_clue(line)):
        return None
    trimmed = trim(line)
    return next((rule for rule in RULES if rule.matches(line, trimmed)), None)


def name_lines(lines: Iterable[Line]) -> tuple[LineRule | None, ...]:
    """Return for each line the rule that knows it, or `None`."""
    return tuple(name_line(line) for line in lines)


def _has_clue(line: Line) -> bool:
    head = line.bare[:160]
    if line.bare.endswith(("...", "…", "]", ")")) or "@" in line.bare or "©" in line.bare:
        return True
    return any(word.strip(".,;:()[]\"'“”") in CLUES for word in head.split()) or any(
        mark in head[:60] for mark in "©@|»›[™#"
    )
