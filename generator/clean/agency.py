"""Which agency or foreign outlet an article says it comes from."""

import re
from collections.abc import Iterable, Iterator

from generator.clean.known import KnownSources
from generator.clean.lines import Line
from generator.model.fact import Fact

_WORD = r"[A-Z][\w.&/-]{0,30}"
# counted, since without an end a text of nothing but names is searched anew from each of them
_NAME = rf"(?P<name>{_WORD}(?: (?:{_WORD}|of|for|de)){{0,6}})"
_AGENCY_LIKE = re.compile(r"\b(?:News )?(?:Agency|Wire|Press Service|News Service|Newswire)$")
_BYLINE = re.compile(
    r"(?:\(|\||/|,| - | – |\bfor\b|\bvia\b|  )\s*(?P<name>[A-Z][\w./& -]{1,50}?)\s*(?:\)|\||$|,| "
    r"[–-])"
)
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.,'’/ -]{1,60}? ?)?\((?P<name>[A-Z][\w./& -]{1,40})\)\s*(?:[-–—:]|\s[A-Z“\"])"
    r"|^[A-Z][\w.,'’ /()-]{2,60}?, [A-Z][a-z]{2,8}\.? \d{1,2} \((?P<other>[\w./& -]{2,40})\)"
)
_VIA = re.compile(
    r"^(?:[Vv]ia|[Ss]ource|SOURCE|[Oo]riginally published (?:by|on|at)|[Ff]irst published (?:by|"
    r"on))\s?:?\s+(?P<name>.{2,50})$"
)
_CUES = (
    ("told-by-telephone", rf"\btold {_NAME} (?:by|over the) (?:tele)?phone\b"),
    ("broadcast-by", rf"\bas (?:broadcast|reported|carried|transmitted) by (?:the )?{_NAME}"),
    ("report", rf"\b[Aa]ccording to (?:a|an|the) (?:[a-z]\w* )?{_NAME} report\b"),
    ("reported", rf"\b(?:the )?{_NAME} (?:reported|reports)\b(?! (?:that )?to\b)"),
    ("reported", rf"\breported by (?:the )?{_NAME}"),
    ("according-to", rf"\b[Aa]ccording to (?:the )?{_NAME}\b"),
)
_CITING = frozenset({"reported", "according-to"})
"""Cues by which articles cite other papers, too: only an agency wrote what such a line says."""
_CUE_PATTERNS = tuple((rule, re.compile(cue)) for rule, cue in _CUES)


def find_agency(
    bylines: Iterable[Line], trailers: Iterable[Line], body: Iterable[str], known: KnownSources
) -> Fact | None:
    """Return the agency with its rule: byline, dateline, `via` line, cue in the text."""
    paragraphs = tuple(body)
    found = (
        *_from_bylines(bylines, known),
        *_from_datelines(paragraphs[:2], known),
        *_from_trailers(trailers, known),
        *_from_text(paragraphs, known),
    )
    return found[0] if found else None


def _from_bylines(lines: Iterable[Line], known: KnownSources) -> Iterator[Fact]:
    for line in lines:
        for name in (line.text, *(match["name"] for match in _BYLINE.finditer(line.text))):
            source = known.named(name)
            if source is not None:
                yield Fact(value=source.name, rule="byline")


def _from_datelines(paragraphs: Iterable[str], known: KnownSources) -> Iterator[Fact]:
    for paragraph in paragraphs:
        match = _DATELINE.match(paragraph[:160])
        name = (match["name"] or match["other"]) if match else ""
        source = known.named(name) if name else None
        if source is not None:
            yield Fact(value=source.name, rule="dateline")


def _from_trailers(lines: Iterable[Line], known: KnownSources) -> Iterator[Fact]:
    for line in lines:
        match = _VIA.match(line.text)
        source = known.named(match["name"].strip(" .")) if match else None
        if source is not None:
            yield Fact(value=source.name, rule="via")


def _from_text(paragraphs: Iterable[str], known: KnownSources) -> Iterator[Fact]:
    text = "\n".join(paragraphs)
    for rule, pattern in _CUE_PATTERNS:
        for match in pattern.finditer(text):
            name = match["name"].strip(" .,")
            source = known.named_at_end(name)
            if source is not None and (source.agency or rule not in _CITING):
                yield Fact(value=source.name, rule=rule)
            elif (
                source is None
                and rule != "according-to"
                and _AGENCY_LIKE.search(name)
                and " " in name
            ):
                yield Fact(value=name, rule=rule)
