"""Head of the home page: the title and what the edition holds."""

from collections.abc import Iterator

from generator.model.page import Block
from generator.render.blocks import bullets, heading, paragraph
from generator.render.edition import Edition


def facts(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the title and the edition's numbers."""
    rows = ((paragraph(row),) for row in _rows(edition))
    return (heading(1, edition.words.say(edition.options.home_title)), *bullets(rows))


def _rows(edition: Edition) -> Iterator[str]:
    words = edition.words
    yield words.say("Briefings: {number}", number=words.number(len(edition.newest)))
    if copies := sum(len(found) for found in edition.copies.values()):
        yield words.say("Copies folded in: {number}", number=words.number(copies))
    yield words.say("Names: {number}", number=words.number(len(edition.links.appearances)))
    yield words.say("Sources: {number}", number=words.number(len(edition.links.sources)))
    if edition.latest_date:
        yield words.say("Newest: {date}", date=words.date(edition.latest_date))
