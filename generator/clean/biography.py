"""Notes on the author at the foot of an article, told by the name in the byline."""

import re
from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

LAST = 4
"""So many paragraphs from the end a note on the author may stand."""
NAMED_WITHIN = 50
"""Letters before the name: `Tolna-based writer`, `Staff reporter`."""
_BY = re.compile(r"\b(?:by|By|BY)\s+(?=[A-Z])")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}")
_TOLD = re.compile(
    r"(?:, [^,]{2,80},)? (?:is|was|has|covers|writes|reports|works|worked|lives|joined|teaches|"
    r"serves|served|contributes|edits|hosts|runs|leads|can be)\b"
)
VERY_LAST = 2
"""The last paragraphs, which may tell of an author whom no byline names."""
_TOLD_UNSIGNED = re.compile(
    r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3} (?:is|was) (?:an? |the )?(?:[\w’'-]+ ){0,5}"
    r"(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|blogger|producer|"
    r"author|fellow|professor)\b.{0,12}\b(?:for|at|of|with|in|based|covering)\b"
)
BIOGRAPHY_WORDS = 60


def drop_biographies(
    lines: Sequence[Line], rules: Sequence[LineRule | None], verdicts: list[str]
) -> None:
    """Mark the last paragraphs that begin with the author's name and tell who it is, in place."""
    names = set(_signed(lines, rules))
    kept = [at for at, verdict in enumerate(verdicts) if not verdict]
    for at in kept[1:][-LAST:]:
        if _tells_of(names, lines[at].text):
            verdicts[at] = "author-box"
    for at in kept[2:][-VERY_LAST:]:
        if lines[at].words <= BIOGRAPHY_WORDS and _TOLD_UNSIGNED.match(lines[at].text):
            verdicts[at] = verdicts[at] or "author-box"


def _tells_of(names: set[str], text: str) -> bool:
    """Whether a text says who one of the authors is, or is headed so: `About Ada Reed`."""
    folded = text.casefold()
    for name in names:
        if folded == f"about {name}":
            return True
        place = folded.find(name, 0, NAMED_WITHIN + len(name))
        if place >= 0 and _TOLD.match(text[place + len(name) :]):
            return place == 0 or "." not in text[:place]
    return False


def _signed(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> list[str]:
    """Return the names in the bylines, case folded."""
    bylines = [
        line.text
        for line, rule in zip(lines, rules, strict=True)
        if rule is not None and rule.name in ("byline", "date-line")
    ]
    return [
        match[0].casefold()
        for text in bylines
        for opening in _BY.finditer(text)
        if (match := _NAME.match(text[opening.end() :]))
    ]
