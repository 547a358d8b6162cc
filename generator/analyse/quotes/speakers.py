"""Who speaks, told by the nearest verb of saying; nobody where that is a guess."""

import re
from collections.abc import Iterator

from generator.analyse.quotes.scene import Scene
from generator.analyse.quotes.verbs import INVERTED, QUOTED, SAID
from generator.model.analysis import EntityKind

_VERB = re.compile(rf"\b(?:{SAID})\b")
_AFTER_VERB = re.compile(rf"[\s,]*(?:[a-z]+ly )?\b(?:{INVERTED})\b\s*", re.IGNORECASE)
_QUOTING = re.compile(rf"\b{QUOTED}\b")
_ACCORDING = re.compile(r"\baccording to\s+", re.IGNORECASE)
_DIRECT = re.compile(
    r"\)?,?\s*(?:(?:has|have|had|also|later|then|further|now|once|again|previously|earlier|"
    r"reportedly|meanwhile|who|[a-z]+ly)\s+)*"
)
_APPOSITION = re.compile(
    r"\)?,\s+(?:[a-z\d]|[A-Z]\w*'s\b).{0,160},\s*(?:(?:also|later)\s+)?", re.DOTALL
)
_TITLED = re.compile(r"(?:(?:the|a|an|[a-z][\w-]*|[A-Z][\w'\u2019.-]*|of|for|and|,)\s*){0,9}")
_PRONOUN = re.compile(
    r"\b(?:he|she)\s+(?:(?:also|then|later|has|had|[a-z]+ly)\s+)?\Z", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['\u2019]s?\b|['\u2019]\s")


def speaker_after(scene: Scene, start: int, end: int) -> int | None:
    """Return who the words after a quotation name: `X said`, `said X`, `he said`."""
    inverted = _AFTER_VERB.match(scene.text, start, end)
    if inverted:
        named = _first_named(scene, inverted.end(), end)
        return named if named is not None else None
    verb = _VERB.search(scene.text, start, end)
    return _subject(scene, start, verb.start()) if verb else None


def speaker_before(scene: Scene, start: int, end: int) -> int | None:
    """Return who the words before a quotation name: `X said`, `quoted X as`, `according to X`."""
    quoting = _last(_QUOTING.finditer(scene.text, start, end))
    verb = _last(_VERB.finditer(scene.text, start, end))
    if quoting and (verb is None or quoting.end() >= verb.start() or verb.start() > quoting.end()):
        named = _first_named(scene, quoting.end(), end)
        if named is not None and (verb is None or verb.start() < scene.mentions[named].end):
            return named
    if verb:
        return _subject(scene, start, verb.start())
    according = _last(_ACCORDING.finditer(scene.text, start, end))
    return _first_named(scene, according.end(), end) if according else None


def _last(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for last in matches:  # noqa: B007 (the last match is what is wanted)
        pass
    return last


def _first_named(scene: Scene, start: int, end: int) -> int | None:
    """Return the first speaker named after a verb, behind titles and offices only."""
    for index in scene.speakers(start, end):
        mention = scene.mentions[index]
        if _POSSESSIVE.match(scene.text, mention.end):
            continue
        return index if _TITLED.fullmatch(scene.text, start, mention.start) else None
    return None


def _subject(scene: Scene, start: int, verb: int) -> int | None:
    """Return the subject of a verb: directly before it, or before an apposition."""
    named = scene.speakers(start, verb)
    for index in named:
        if _APPOSITION.fullmatch(scene.text, scene.mentions[index].end, verb):
            return index
    if named and _DIRECT.fullmatch(scene.text, scene.mentions[named[-1]].end, verb):
        return named[-1]
    pronoun = _PRONOUN.search(scene.text[start:verb])
    return _only_person(scene, start + pronoun.start()) if pronoun else None


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
