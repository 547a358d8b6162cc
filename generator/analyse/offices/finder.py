"""An article to the descriptions in it that surely mean one registered person."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.analyse.names.plain import plain_text
from generator.analyse.offices.context import (
    formerly,
    speaks_of_another,
    speaks_of_another_time,
)
from generator.analyse.offices.forms import LONE
from generator.analyse.offices.phrases import Phrase, PhraseFinder
from generator.analyse.offices.scene import Scene
from generator.analyse.offices.terms import Terms
from generator.model.analysis import EntityKind, Evidence, Mention, Reference, Span
from generator.model.article import Article
from generator.model.fact import Precision
from generator.model.register import Register
from generator.model.role import Role
from generator.words import ENGLISH

NAMED, LONE_ONE = 0.95, 0.85
"""Confidence with office and state named, and of a lone `the president`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Holder:
    """Who surely held the office that a phrase names."""

    phrase: Phrase
    key: str
    role: Role


_Titled = Mapping[tuple[str, str], tuple[Mention, ...]]
"""By office and state who bears it in the article, each name once."""


class OfficeFinder:
    """Finds who is meant by an office; a wrong link is worse than none."""

    def __init__(self, register: Register) -> None:
        self._terms = Terms(register)
        self._names = {entry.key: entry.name for entry in register.entries if entry.roles}
        self._phrases = PhraseFinder(register, self._terms.forms())

    def find(
        self, article: Article, mentions: Sequence[Mention], sentences: Sequence[Span]
    ) -> tuple[Reference, ...]:
        """Return the references of an article, by start; of an undated one none."""
        if not self._names or article.published.precision not in {Precision.DAY, Precision.MONTH}:
            return ()
        text = plain_text(article.text)
        scene = Scene(article, text, tuple(mentions), sentences)
        phrases = [p for p in self._phrases.find(text, mentions) if not scene.hidden(p)]
        held = [holder for phrase in phrases if (holder := self._holder(scene, phrase))]
        titled = _titled_people(scene, phrases)
        named = [holder for holder in held if self._is_meant(scene, holder, titled)]
        lone = self._lone_ones(scene, phrases, named)
        found = (
            *(self._reference(scene, one, NAMED, "") for one in named),
            *(self._reference(scene, one, LONE_ONE, _only(one.phrase.form)) for one in lone),
        )
        return tuple(sorted(found, key=lambda reference: reference.start))

    def _holder(self, scene: Scene, phrase: Phrase) -> _Holder | None:
        published = scene.article.published
        found = self._terms.holder(phrase.form, phrase.state, published) if phrase.state else None
        return _Holder(phrase=phrase, key=found[0], role=found[1]) if found else None

    def _is_meant(self, scene: Scene, holder: _Holder, titled: _Titled) -> bool:
        phrase = holder.phrase
        return (
            phrase.definite
            and scene.beside(phrase) is None
            and not speaks_of_another(scene, phrase)
            and not speaks_of_another_time(scene, phrase, holder.role)
            and not self._is_rivalled(scene, holder)
            and not self._is_contested(holder, titled)
        )

    def _is_rivalled(self, scene: Scene, holder: _Holder) -> bool:
        """Return whether another person who held the office at some time may be meant."""
        others = self._terms.holders(holder.phrase.form, holder.phrase.state) - {holder.key}
        block = scene.block(holder.phrase.start)
        near = scene.among(block.start, block.end) if block else scene.named
        return bool(others & near) or bool(others & scene.named and holder.key not in scene.named)

    def _is_contested(self, holder: _Holder, titled: _Titled) -> bool:
        """Return whether the article gives the same office to somebody else."""
        people = titled.get((holder.phrase.form, holder.phrase.state), ())
        return not all(self._may_be(person, holder.key) for person in people)

    def _may_be(self, mention: Mention, key: str) -> bool:
        if mention.key:
            return mention.key == key
        return set(mention.name.split()) <= set(self._names[key].split())

    def _lone_ones(
        self, scene: Scene, phrases: Sequence[Phrase], named: Sequence[_Holder]
    ) -> Iterator[_Holder]:
        used = {phrase.form for phrase in phrases}
        for form in sorted(LONE & used):
            wider = any(other.endswith(f" {form}") for other in used)
            plural = re.search(rf"\b{form}s\b", scene.text, re.IGNORECASE)
            if not wider and not plural:
                yield from self._lone(scene, [p for p in phrases if p.form == form], named)

    def _lone(
        self, scene: Scene, phrases: Sequence[Phrase], named: Sequence[_Holder]
    ) -> Iterator[_Holder]:
        """Yield who is meant by `the president`, if all others in the article are one person.

        Every use of the word must be explained: as that person's title, as one of the phrases
        resolved before, or as a lone one after these.
        """
        resolved = {holder.phrase.start: holder for holder in named}
        anchors: list[_Holder] = []
        waiting: list[Phrase] = []
        for phrase in phrases:
            anchor = resolved.get(phrase.start) or self._titled(scene, phrase)
            if anchor:
                anchors.append(anchor)
            elif anchors and _is_lone(scene, phrase):
                waiting.append(phrase)
            else:
                return
        if len({(anchor.key, anchor.role) for anchor in anchors}) != 1:
            return
        role, key = anchors[0].role, anchors[0].key
        if self._has_colleague(scene, anchors[0]):
            return
        for phrase in waiting:
            holder = _Holder(phrase=phrase, key=key, role=role)
            if not speaks_of_another_time(scene, phrase, role):
                yield holder

    def _titled(self, scene: Scene, phrase: Phrase) -> _Holder | None:
        """Return the holder whose own name stands beside the office: `President Ashraf Ghani`."""
        person = scene.beside(phrase)
        if person is None or not person.key or formerly(scene, phrase):
            return None
        published = scene.article.published
        states = {phrase.state} if phrase.state else self._terms.states_of(person.key, phrase.form)
        found = [
            _Holder(phrase=phrase, key=person.key, role=holder[1])
            for state in sorted(states)
            if (holder := self._terms.holder(phrase.form, state, published))
            and holder[0] == person.key
        ]
        return found[0] if len(found) == 1 else None

    def _has_colleague(self, scene: Scene, anchor: _Holder) -> bool:
        """Return whether somebody is named who holds such an office elsewhere, or held it here."""
        form, state = anchor.phrase.form, anchor.role.key
        others = scene.named - {anchor.key}
        return any(self._terms.states_of(person, form) for person in others) or bool(
            self._terms.holders(form, state) & others
        )

    def _reference(
        self, scene: Scene, holder: _Holder, confidence: float, before: str
    ) -> Reference:
        start, end = holder.phrase.shown
        published = scene.article.published
        when = "on" if published.precision is Precision.DAY else "in"
        return Reference(
            start=start,
            end=end,
            text=scene.article.text[start:end],
            kind=EntityKind.PERSON,
            name=self._names[holder.key],
            key=holder.key,
            evidence=Evidence(
                rule="office",
                confidence=confidence,
                detail=f"{before}{holder.role.title} {when} {ENGLISH.date(published.value)}",
            ),
        )


def _only(form: str) -> str:
    return f"the only {form} named here, "


def _titled_people(scene: Scene, phrases: Sequence[Phrase]) -> _Titled:
    found: dict[tuple[str, str], dict[tuple[str, str], Mention]] = defaultdict(dict)
    for phrase in phrases:
        person = scene.beside(phrase) if phrase.state else None
        if person and not formerly(scene, phrase):
            found[phrase.form, phrase.state][person.key, person.name] = person
    return {office: tuple(people.values()) for office, people in found.items()}


def _is_lone(scene: Scene, phrase: Phrase) -> bool:
    return (
        not phrase.state
        and phrase.definite
        and scene.beside(phrase) is None
        and not speaks_of_another(scene, phrase)
    )
