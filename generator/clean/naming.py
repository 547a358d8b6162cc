"""Which line rule names a line."""

from collections.abc import Sequence
from functools import lru_cache

from generator.clean.attribution import is_attribution
from generator.clean.lexicon import RULES
from generator.clean.lexicon.clues import CLUE_MARKS, CLUES, LONG
from generator.clean.line_rule import LineRule, trim
from generator.clean.lines import Line, measure
from generator.clean.tables import find_tables
from generator.model.raw import LineRole

HEAD = 160
"""Characters within which a long line of furniture shows a clue."""
CREDIT = 40
"""A caption's credit (`Jane Roe/Reuters`) stands within its last characters."""
_OUTER = ".,;:()[]\"'“”"
WORDY = 120
"""Longer lines are paragraphs: no wording is looked for in them."""

WORDLESS = tuple(rule for rule in RULES if rule.name in ("separator", "counter"))
"""The rules for lines without a word."""
REMEMBERED = 32_768
"""Lines whose rule is remembered: each is judged several times, and menus recur on every page."""


def name_line(line: Line) -> LineRule | None:
    """Return the first rule that knows the line by its wording, seen alone."""
    return _name_text(line.text)


@lru_cache(maxsize=REMEMBERED)
def _name_text(text: str) -> LineRule | None:
    line = measure(0, text, LineRole.UNKNOWN, gap=False)
    if line.words == 0:
        return next((rule for rule in WORDLESS if rule.matches(line, "")), None)
    if is_attribution(text) or line.words > WORDY or (line.words >= LONG and not _has_clue(line)):
        return None
    trimmed = trim(line)
    return next((rule for rule in RULES if rule.matches(line, trimmed)), None)


def name_lines(lines: Sequence[Line]) -> tuple[LineRule | None, ...]:
    """Return for each line the rule that knows it, or `None`; rows of figures have no wording."""
    rows = {at for table in find_tables(lines) for at in table}
    return tuple(None if at in rows else name_line(line) for at, line in enumerate(lines))


def _has_clue(line: Line) -> bool:
    bare = line.bare
    if bare.endswith(("...", "…", "]", ")")) or "@" in bare or "©" in bare or "/" in bare[-CREDIT:]:
        return True
    if any(mark in bare[:60] for mark in CLUE_MARKS):
        return True
    return any(word.strip(_OUTER) in CLUES for word in bare[:HEAD].split())
