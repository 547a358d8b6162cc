"""Who speaks, told by the nearest verb of saying; nobody where that is a guess."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.analyse.quotes.scene import Scene
from generator.analyse.quotes.verbs import INVERTED, QUOTED, SAID
from generator.model.analysis import EntityKind

NEAR = 160
"""Characters within which a word still belongs to a name or verb."""

_VERB = re.compile(rf"\b(?:{SAID})\b")
_AFTER_VERB = re.compile(
    rf"[\s,'\"\u2019\u201d\u201c\u00bb]*(?:[a-z]+ly )?\b(?P<verb>{INVERTED})\b\s*", re.IGNORECASE
)
_QUOTING = re.compile(rf"\b{QUOTED}\b")
_ACCORDING = re.compile(r"\baccording to\s+", re.IGNORECASE)
_UNNAMED = re.compile(
    r"(?:[a-z-]+ ){0,5}(?:sources?|officials?|officers?|diplomats?|witness(?:es)?|residents?|aides?"
    r"|insiders?|spokes(?:man|woman|person)|lawmakers?|commanders?|analysts?|experts?|lawyers?"
    r"|adviso?ers?|employees?|soldiers?|fighters?|police(?:man)?|person|people|man|woman)\b"
)
"""Somebody without a name, who speaks through the newspaper that is named."""
_DIRECT = re.compile(
    r"\)?,?\s*(?:(?:has|have|had|also|later|then|further|now|once|again|previously|earlier|"
    r"reportedly|meanwhile|who|[a-z]+ly)\s+)*"
)
_APPOSITION = re.compile(
    r"\)?,\s+(?:[a-z\d]|[A-Z]\w*'s\b).{0,160},\s*(?:(?:also|later)\s+)?", re.DOTALL
)
_TITLED = re.compile(r"\s*(?:[\w'\u2019.-]+,?\s+){0,9}")
_PRONOUN = re.compile(
    r"\b(?:he|she)\s+(?:(?:also|then|later|has|had|[a-z]+ly)\s+)?\Z", re.IGNORECASE
)
_DEPENDENT = re.compile(
    r"\b(?:of|for|from|by|with|to|at|in|on|near|and|or)\s+(?:the\s+)?(?:[A-Z][\w'\u2019.-]*\s+)*\Z"
)
_POSSESSIVE = re.compile(r"['\u2019]s?\b|['\u2019]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks, and how we know."""

    mention: int
    verb: str
    """As written."""
    rule: str
    """`named` beside the verb, or `pronoun`."""


def speaker_after(scene: Scene, start: int, end: int) -> Speaker | None:
    """Return who the words after a quotation name: `X said`, `said X`, `he said`."""
    inverted = _AFTER_VERB.match(scene.text, start, end)
    if inverted:
        return _named(_first_named(scene, inverted.end(), end), inverted["verb"])
    verb = _VERB.search(scene.text, start, end)
    return _subject(scene, start, verb) if verb else None


def speaker_before(scene: Scene, start: int, end: int) -> Speaker | None:
    """Return who the words before a quotation name: `X said`, `quoted X as`, `according to X`."""
    quoting = _last(_QUOTING.finditer(scene.text, start, end))
    if quoting:
        return _named(_first_named(scene, quoting.end(), end), quoting[0])
    verb = _last(_VERB.finditer(scene.text, start, end))
    if verb:
        return _subject(scene, start, verb)
    according = _last(_ACCORDING.finditer(scene.text, start, end))
    if according is None:
        return None
    named = _first_named(scene, according.end(), end)
    if named is not None and _gives_word(scene, named, end):
        return None
    return _named(named, according[0].rstrip())


def _named(mention: int | None, verb: str) -> Speaker | None:
    return None if mention is None else Speaker(mention=mention, verb=verb, rule="named")


def _gives_word(scene: Scene, named: int, end: int) -> bool:
    """Return whether an organization passes on what somebody without a name says."""
    mention = scene.mentions[named]
    comma = scene.text.find(", ", mention.end, end)
    organization = mention.kind is EntityKind.ORGANIZATION
    return organization and comma >= 0 and bool(_UNNAMED.match(scene.text, comma + 2, end))


def _last(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for last in matches:  # noqa: B007 (the last match is what is wanted)
        pass
    return last


def _first_named(scene: Scene, start: int, end: int) -> int | None:
    """Return the first person named after a verb, else the first organization.

    Only titles and offices may stand between (`said ANA vice president Mitsuo Morimoto`).
    """
    near = [
        index
        for index in scene.speakers(start, end)
        if _TITLED.fullmatch(scene.text, start, scene.mentions[index].start)
        and not _dependent(scene, start, index)
        and not _POSSESSIVE.match(scene.text, scene.mentions[index].end)
    ]
    people = [i for i in near if scene.mentions[i].kind is EntityKind.PERSON]
    return next(iter(people or near), None)


def _subject(scene: Scene, start: int, match: re.Match[str]) -> Speaker | None:
    """Return the subject of a verb: directly before it, or before an apposition."""
    verb = match.start()
    named = scene.speakers(start, verb)
    named = [index for index in named if not _dependent(scene, start, index)]
    for index in named:
        if _APPOSITION.fullmatch(scene.text, scene.mentions[index].end, verb):
            return _named(index, match[0])
    if named and _DIRECT.fullmatch(scene.text, scene.mentions[named[-1]].end, verb):
        return _named(named[-1], match[0])
    near = max(start, verb - NEAR)
    pronoun = _PRONOUN.search(scene.text[near:verb])
    person = _only_person(scene, near + pronoun.start()) if pronoun else None
    if person is None or pronoun is None or _is_other(scene, person, pronoun[0]):
        return None
    return Speaker(mention=person, verb=match[0], rule="pronoun")


def _is_other(scene: Scene, person: int, pronoun: str) -> bool:
    """Return whether the article calls the person by the other pronoun."""
    told = scene.pronouns.get(scene.mentions[person].name, "")
    return bool(told) and not pronoun.lower().startswith(told)


def _dependent(scene: Scene, start: int, index: int) -> bool:
    """Return whether a name only belongs to the subject: `a spokesman for Dostum said`."""
    end = scene.mentions[index].start
    return _DEPENDENT.search(scene.text[max(start, end - NEAR) : end]) is not None


def _only_person(scene: Scene, before: int) -> int | None:
    """Return whom `he` or `she` means, if this and the last paragraph leave no choice."""
    start = scene.text.rfind("\n\n", 0, before)
    for opening in (start, scene.text.rfind("\n\n", 0, max(start, 0))):
        people = [
            index
            for index in scene.speakers(max(opening, 0), before)
            if scene.mentions[index].kind is EntityKind.PERSON
            and not _POSSESSIVE.match(scene.text, scene.mentions[index].end)
        ]
        if people:
            alone = len({scene.mentions[index].name for index in people}) == 1
            return people[-1] if alone else None
    return None
