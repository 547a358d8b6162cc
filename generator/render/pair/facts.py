"""Head of a pair's page: who or what they are, and since when they are named together."""

from collections.abc import Iterator

from generator.model.corpus import EntityId
from generator.model.page import Block, Inline
from generator.render.blocks import bullets, heading, paragraph
from generator.render.edition import Edition
from generator.render.pair.couple import Couple


def facts(edition: Edition, couple: Couple) -> tuple[Block, ...]:
    """Return both names, a line on each, and the list of facts."""
    return (
        heading(1, couple.title),
        paragraph(edition.words.say("Named together")),
        *(paragraph(*_about(edition, key)) for key in (couple.pair.one, couple.pair.other)),
        *bullets((paragraph(row),) for row in _rows(edition, couple)),
    )


def _about(edition: Edition, key: EntityId) -> Iterator[Inline | str]:
    total = edition.words.count("In all {n} briefings.", len(edition.links.appearances[key]))
    about = edition.entity(key).description.rstrip(".")
    yield edition.entity_link(key)
    yield f" {about}. {total}" if about else f" {total}"


def _rows(edition: Edition, couple: Couple) -> Iterator[str]:
    words = edition.words
    outlets = {edition.source_name(article) for article in couple.articles} - {""}
    total = words.number(len(couple.articles))
    if outlets:
        total = f"{total}, {words.count('{n} outlets', len(outlets))}"
    yield words.say("Common briefings: {count}", count=total)
    dated = [article for article in couple.articles if article.published.value]
    if dated:
        first, last = dated[-1].published.value, dated[0].published.value
        yield words.say("First together: {date}", date=words.date(first))
        yield words.say("Last together: {date}", date=words.date(last))
