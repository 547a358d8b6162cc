"""Head of an entity's page: who or what it is, and when it was seen."""

from collections.abc import Iterator, Mapping

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.model.page import Block, Inline, Link, Text
from generator.model.uri import web_address
from generator.render.blocks import bullets, heading, inlines, paragraph
from generator.render.confusable import not_confused
from generator.render.edition import Edition
from generator.render.entity.subject import Subject
from generator.words import Words


def facts(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the name, the state, the description and the list of facts."""
    entity = subject.entity
    described = [paragraph(entity.description)] if entity.description else []
    rows = (
        (paragraph(f"{edition.words.say(label)}: ", *value),)
        for label, value in _rows(edition, subject)
    )
    return (
        heading(1, entity.name),
        paragraph(state_in_words(entity, edition.words)),
        *described,
        *not_confused(edition, subject.key),
        *bullets(rows),
    )


_STATES: Mapping[tuple[EntityKind, bool], str] = {
    (EntityKind.PERSON, True): "Person, registered by the editor",
    (EntityKind.PERSON, False): "Person, found in the texts",
    (EntityKind.ORGANIZATION, True): "Organization, registered by the editor",
    (EntityKind.ORGANIZATION, False): "Organization, found in the texts",
    (EntityKind.PLACE, True): "Place, registered by the editor",
    (EntityKind.PLACE, False): "Place, found in the texts",
}


def state_in_words(entity: Entity, words: Words) -> str:
    """Return kind and state: `Person, registered by the editor`."""
    return words.say(_STATES[entity.kind, entity.registered])


def _rows(edition: Edition, subject: Subject) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    outlets = {edition.source_name(article) for article in subject.articles} - {""}
    counted = str(len(subject.articles))
    yield (
        "Briefings",
        inlines(
            f"{counted}, {edition.words.count('{n} outlets', len(outlets))}" if outlets else counted
        ),
    )
    dated = [article for article in subject.articles if article.published.value]
    if dated:
        yield "First seen", inlines(edition.words.date(dated[-1].published.value))
        yield "Last seen", inlines(edition.words.date(dated[0].published.value))
    address = web_address(f"https://www.wikidata.org/wiki/{subject.entity.wikidata}")
    if subject.entity.wikidata and address:
        yield "Wikidata", (Link(address, (Text(subject.entity.wikidata),)),)
