"""Head of an entity's page: who or what it is, and when it was seen."""

from collections.abc import Iterator

from generator.model.corpus import Entity
from generator.model.page import Block, Inline, Link, Text
from generator.model.uri import web_address
from generator.render.blocks import bullets, heading, inlines, paragraph
from generator.render.edition import Edition
from generator.render.entity.subject import Subject
from generator.render.phrases import count, in_words


def facts(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the name, the state, the description and the list of facts."""
    entity = subject.entity
    described = [paragraph(entity.description)] if entity.description else []
    rows = ((paragraph(f"{label}: ", *value),) for label, value in _rows(edition, subject))
    return (
        heading(1, entity.name),
        paragraph(state_in_words(entity)),
        *described,
        *bullets(rows),
    )


def state_in_words(entity: Entity) -> str:
    """Return kind and state: `Person, registered by the editor`."""
    state = "registered by the editor" if entity.registered else "found in the texts"
    return f"{entity.kind.capitalize()}, {state}"


def _rows(edition: Edition, subject: Subject) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    outlets = {edition.source_name(article) for article in subject.articles} - {""}
    counted = str(len(subject.articles))
    yield (
        "Briefings",
        inlines(f"{counted}, {count(len(outlets), 'outlet')}" if outlets else counted),
    )
    dated = [article for article in subject.articles if article.published.value]
    if dated:
        yield "First seen", inlines(in_words(dated[-1].published.value))
        yield "Last seen", inlines(in_words(dated[0].published.value))
    address = web_address(f"https://www.wikidata.org/wiki/{subject.entity.wikidata}")
    if subject.entity.wikidata and address:
        yield "Wikidata", (Link(address, (Text(subject.entity.wikidata),)),)
