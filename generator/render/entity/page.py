"""The pages of an entity: one, and more where its briefings or quotes are very many."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from generator.model.corpus import EntityId
from generator.model.page import Block, Json, Page, PageKind
from generator.render.edition import Edition
from generator.render.entity.briefings import briefings
from generator.render.entity.facts import facts, state_in_words
from generator.render.entity.forms import forms
from generator.render.entity.neighbours import neighbours
from generator.render.entity.network import network
from generator.render.entity.offices import offices
from generator.render.entity.quotes import quotes
from generator.render.entity.subject import Subject, find_subject
from generator.render.histogram import months
from generator.render.places.mapping import locator
from generator.render.sections import compose
from generator.words import Words

SECTIONS: Mapping[str, Callable[[Edition, Subject], tuple[Block, ...]]] = {
    "facts": facts,
    "quotes": quotes,
    "briefings": briefings,
    "offices": offices,
    "forms": forms,
    "neighbours": neighbours,
}
"""The sections an entity's page may have, by the name they have in the settings."""

OTHER_NAMES = 8
"""Names in the facts of a page, the most frequent ones."""


def entity_pages(edition: Edition, key: EntityId) -> Iterator[Page]:
    """Return the pages of an entity."""
    subject = find_subject(edition, key)
    yield Page(
        uri=subject.uri,
        kind=PageKind.ENTITY,
        title=subject.entity.name,
        description=_description(subject, edition.words),
        blocks=compose(edition.options.entity, SECTIONS, edition, subject),
        facts=_facts(edition, subject),
    )
    yield from subject.briefings.pages
    yield from subject.quotes.pages


def _description(subject: Subject, words: Words) -> str:
    named = words.count("Named in {n} briefings.", len(subject.articles))
    about = subject.entity.description.rstrip(".") or state_in_words(subject.entity, words)
    return f"{about}. {named}"


def _facts(edition: Edition, subject: Subject) -> Mapping[str, Json]:
    dated = [article for article in subject.articles if article.published.value]
    return {
        "entity": str(subject.key.kind),
        "registered": subject.entity.registered,
        "wikidata": subject.entity.wikidata,
        "about": subject.entity.description,
        "also": _other_names(subject),
        "briefings": len(subject.articles),
        "mentions": sum(len(appearance.mentions) for appearance in subject.appearances),
        "outlets": len({edition.source_name(a) for a in subject.articles} - {""}),
        "first": dated[-1].published.value if dated else "",
        "last": dated[0].published.value if dated else "",
        "months": months(subject.articles),
        "quotes": subject.quotes.total,
        "network": network(edition, subject),
        "map": locator(edition, subject.key),
    }


def _other_names(subject: Subject) -> list[Json]:
    forms = (form for form, _ in subject.entity.names if form != subject.entity.name)
    return list(islice(forms, OTHER_NAMES))
