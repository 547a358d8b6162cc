"""Other stories that a page promotes in rows: headline, names of the authors, one sentence."""

import re
from collections.abc import Iterator, Sequence

from generator.clean.body import is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

FEWEST_IN_ROW = 2
"""One alone may be a sub-heading with the signature of a picture."""
TITLE_WORDS, FEWEST_TITLE_WORDS = 22, 3
SENTENCE_WORDS = 35
"""The sentence that promotes a story; paragraphs of articles are longer as often as not."""
SHARE_IN_SURE = 0.5
_NAME = r"(?:[A-Z][\w.'’-]*|de|von|van|al|bin)"
_NAMES = re.compile(
    rf"^(?:[Bb]y )?{_NAME}(?: {_NAME}){{1,3}}(?:(?:, | and |, and ){_NAME}(?: {_NAME}){{1,3}})*"
    r"(?: ?\| ?[\w .]{2,30})?$"
)


def find_promos(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> Iterator[int]:
    """Yield the lines of each row of promoted stories.

    A story is sure if its headline stands twice, as the text of its picture and as itself, or if
    names stand beneath it.
    """
    at = 0
    while at < len(lines):
        row, sure, end = 0, 0, at
        while (found := _promo_at(end, lines, rules)) is not None:
            row, sure, end = row + 1, sure + found[1], found[0]
        if sure >= FEWEST_IN_ROW and sure >= SHARE_IN_SURE * row:
            yield from range(at, end)
        at = max(end, at + 1)


def _promo_at(
    at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> tuple[int, bool] | None:
    """Return the index after the story promoted at `at`, and whether it is sure."""
    if at >= len(lines):
        return None
    end = at + 1
    doubled = end < len(lines) and lines[end].bare == lines[at].bare
    if not _is_title(lines[at], doubled=doubled):
        return None
    end += doubled
    named = end < len(lines) and _NAMES.match(lines[end].text) is not None
    end += named
    if end >= len(lines) or rules[end] is not None or not is_prose(lines[end]):
        return None
    if lines[end].words > SENTENCE_WORDS:
        return None
    return end + 1, doubled or named


def _is_title(line: Line, *, doubled: bool) -> bool:
    return (doubled or not line.ends) and FEWEST_TITLE_WORDS <= line.words <= TITLE_WORDS
