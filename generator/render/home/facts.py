"""Head of the home page: the title and what the edition holds."""

from collections.abc import Iterator

from generator.model.page import Block
from generator.render.blocks import bullets, heading, paragraph
from generator.render.edition import Edition
from generator.render.phrases import in_words


def facts(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the title and the edition's numbers."""
    rows = ((paragraph(row),) for row in _rows(edition))
    return (heading(1, edition.options.home_title), *bullets(rows))


def _rows(edition: Edition) -> Iterator[str]:
    yield f"Briefings: {len(edition.newest)}"
    if copies := sum(len(found) for found in edition.copies.values()):
        yield f"Copies folded in: {copies}"
    yield f"Names: {len(edition.links.appearances)}"
    yield f"Sources: {len(edition.links.sources)}"
    if edition.latest_date:
        yield f"Newest: {in_words(edition.latest_date)}"
