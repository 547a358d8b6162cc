"""A place's name where its team is meant: `Liverpool beat Arsenal`, in a report of a match."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.analyse.names.decided import Decided
from generator.analyse.names.lists import load_list, load_words
from generator.analyse.names.merge import Placed
from generator.model.analysis import EntityKind

TEAM = 0.9
"""Confidence: of the forms so decided in the annotated reports of matches, how many were right
(92 of 100)."""

MATCH_WORDS, SHARE = 5, 0.025
"""Different words of matches, and their share of all words, from which a text reports a match:
half of the annotated reports of games have 0.05, and other reports hardly ever 0.01."""

_WORD = re.compile(r"[a-z]+")
_BESIDE = 45
"""Characters looked at before a name, and as many after it."""

_RESULT = (
    r"win|victory|defeat|draw|loss|triumph|rout|romp|decision|thrashing|demolition|success"
    r"|home win|home victory|home defeat|away win|away defeat"
)
_NUMBERS = r"\d{1,3}-\d{1,3}"
_BEFORE = re.compile(
    r"\b(?:beat|beats|beating|defeated|defeating|against|over|thrashed|edged|hammered|crushed"
    r"|routed|blanked|downed|versus|v|vs\.?|overcame|visiting|leaders|champions|holders|hopefuls"
    r"|rivals|finalists|club|side|strugglers|newcomers|promoted|relegated|unbeaten|humble"
    r"|neighbouring|[a-z]+-placed?|draw with|drew with|sweep of|defeat of|lost to|loss to"
    r"|losing to|beaten by|charge of|lead over|(?:seasons|years|flight|contract|career) with"
    r"|(?:signed|transferred|signing|transfer|bought|loan) from|(?:goals?|homers?|hits|runs|debut"
    r"|played?|plays|playing|appearances|scored|won|out|RBI|player|matches|games) for) $"
    rf"|\b{_NUMBERS} (?:(?:{_RESULT}) )?(?:(?:over|against|by|to|with) )?"
    r"(?:visiting |struggling |neighbouring |neighbours |rivals )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:'s?)? \(?{_NUMBERS}\b"
    r"|(?:'s?)? (?:striker|midfielder|defender|goalkeeper|keeper|forward|winger|captain|skipper"
    r"|coach|manager|starter|pitcher|catcher|shortstop|outfielder|batsman|bowler|all-rounder"
    r"|off-spinner|leg-spinner|paceman|fullback|quarterback|flanker|hooker|scrum-half|fly-half"
    r"|reliever|right-hander|left-hander|fans|supporters|pair|duo|bench|bullpen|defence|players?"
    r"|goal|penalty|debut|misery|lead|record|(?:soccer|football|baseball|rugby) (?:team|club))\b"
    r"|,? (?:also |again |have |had |has |twice |now |still |then |easily |narrowly |could )?"
    r"(?:beat|beats|defeated|lost|won|drew|draw|thrashed|edged|hammered|crushed|routed|trounced"
    r"|blanked|outscored|overcame|downed|trailed|led|trail|scored|clinched|advanced|qualified"
    r"|climbed|slipped|equalised|took the lead|went (?:down|ahead)|were beaten|were held|was held"
    r"|snapped|swept|rallied|beaten|who (?:lost|won|beat|have|had))\b"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|outside|throughout|around|[Cc]ity of|[Tt]own of) $"
)
_PLACE_AFTER = re.compile(r", [A-Z][\w.]+(?: [A-Z][\w.]+)?(?:$|[^\w ]| (?!and\b))")
_NEVER = frozenset(
    "England|Scotland|Wales|Northern Ireland|Britain|Congo|Korea|Yugoslavia|Czechoslovakia"
    "|Soviet Union|West Indies".split("|")
)
"""Their teams go by the name of the country, as those of the states of today do."""


def with_teams(text: str, spans: Sequence[Placed]) -> list[Placed]:
    """Return the spans, the cities and provinces that play in a match as organizations.

    A form counts as a team's where the words beside it say so at least once; then it is meant
    wherever nothing beside it says that the place is.
    """
    if not reports_match(text):
        return list(spans)
    forms = _forms(text, spans)
    teams = {
        form for form, places in forms.items() if any(_is_team(text, *place) for place in places)
    }
    full = _full_names(spans)
    return [
        _as_team(span, form, full.get(form, ""))
        if (form := text[span.start : span.end]) in teams
        and _may_be_team(span)
        and not _is_place(text, span.start, span.end)
        else span
        for span in spans
    ]


def reports_match(text: str) -> bool:
    """Return whether a text tells of a match: by how many of its words are those of games."""
    words = _WORD.findall(text.lower())
    found = [word for word in words if word in load_words("match_words")]
    return len(set(found)) >= MATCH_WORDS and len(found) >= SHARE * len(words)


def _forms(text: str, spans: Iterable[Placed]) -> Mapping[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for span in spans:
        if _may_be_team(span):
            found[text[span.start : span.end]].append((span.start, span.end))
    return found


def _may_be_team(span: Placed) -> bool:
    if span.listed:
        known = span.listed.text
        return (
            span.listed.kind is EntityKind.PLACE
            and span.listed.rule != "country"
            and known not in _NEVER
        )
    decided = span.decided
    if decided is None or decided.form in _NEVER:
        return False
    if decided.kind is EntityKind.PERSON:
        place = decided.form in load_list("cities") or decided.form in load_list("towns")
        return decided.rule == "model" and place
    return decided.kind is EntityKind.PLACE


def _is_team(text: str, start: int, end: int) -> bool:
    if _is_place(text, start, end):
        return False
    before, after = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
    return bool(_BEFORE.search(before) or _AFTER.match(after))


def _is_place(text: str, start: int, end: int) -> bool:
    """Return whether the words beside a name say that the place is meant, as a dateline does."""
    before, after = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
    opens = not start or text[start - 1] == "\n"
    return bool(
        (opens and text[start:end].isupper())
        or _PLACE_BEFORE.search(before)
        or _PLACE_AFTER.match(after)
    )


def _full_names(spans: Iterable[Placed]) -> Mapping[str, str]:
    """Return for each place the one well-known team of the article that is named after it."""
    found: dict[str, set[str]] = defaultdict(set)
    for span in spans:
        name = span.decided.form if span.decided else ""
        if name in load_words("teams") and " " in name:
            found[name.rsplit(" ", 1)[0]].add(name)
    return {place: min(names) for place, names in found.items() if len(names) == 1}


def _as_team(span: Placed, form: str, full: str) -> Placed:
    decided = Decided(
        form=form, kind=EntityKind.ORGANIZATION, places=((span.start, span.end),),
        name=full or form, rule="team", confidence=TEAM,
        detail=f"short for {full}" if full else f"the team of {form}, by the words beside it",
    )  # fmt: skip
    return Placed(span.start, span.end, None, decided)
