"""Notes on the author at the foot of an article, told by the name in the byline."""

import re
from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

LAST = 4
"""So many paragraphs from the end a note on the author may stand."""
_BY = re.compile(r"\b(?:by|By|BY)\s+(?=[A-Z])")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}")
_TOLD = re.compile(
    r"(?:, [^,]{2,80},)? (?:is|was|has|covers|writes|reports|works|worked|lives|joined|teaches|"
    r"serves|served|contributes|edits|hosts|runs|leads|can be)\b"
)


def drop_biographies(
    lines: Sequence[Line], rules: Sequence[LineRule | None], verdicts: list[str]
) -> None:
    """Mark the last paragraphs that begin with the author's name and tell who it is, in place."""
    names = set(_signed(lines, rules))
    kept = [at for at, verdict in enumerate(verdicts) if not verdict]
    for at in kept[1:][-LAST:] if names else ():
        text = lines[at].text
        name = next((one for one in names if text.casefold().startswith(one)), "")
        if name and _TOLD.match(text[len(name) :]):
            verdicts[at] = "author-box"


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
