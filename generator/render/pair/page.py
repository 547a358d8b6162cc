"""The page of two entities that are often named together."""

from collections.abc import Callable, Iterator, Mapping

from generator.model.page import Block, Json, Page, PageKind, PageUri
from generator.render.edition import Edition
from generator.render.histogram import months
from generator.render.pair.briefings import briefings
from generator.render.pair.company import company
from generator.render.pair.couple import Couple, find_couple
from generator.render.pair.facts import facts
from generator.render.sections import compose

SECTIONS: Mapping[str, Callable[[Edition, Couple], tuple[Block, ...]]] = {
    "facts": facts,
    "briefings": briefings,
    "company": company,
}
"""The sections a pair's page may have, by the name they have in the settings."""


def pair_pages(edition: Edition, uri: PageUri) -> Iterator[Page]:
    """Return the page of a pair, and more where its briefings are very many."""
    couple = find_couple(edition, uri)
    yield Page(
        uri=uri,
        kind=PageKind.PAIR,
        title=couple.title,
        description=_description(edition, couple),
        blocks=compose(edition.options.pair, SECTIONS, edition, couple),
        facts=_facts(edition, couple),
    )
    yield from couple.briefings.pages


def _description(edition: Edition, couple: Couple) -> str:
    n = len(couple.articles)
    return edition.words.count("{n} briefings that name {name}.", n, name=couple.title)


def _facts(edition: Edition, couple: Couple) -> Mapping[str, Json]:
    dated = [article for article in couple.articles if article.published.value]
    keys = (couple.pair.one, couple.pair.other)
    return {
        "entities": [str(edition.links.entities[key]) for key in keys],
        "kinds": [str(key.kind) for key in keys],
        "briefings": len(couple.articles),
        "first": dated[-1].published.value if dated else "",
        "last": dated[0].published.value if dated else "",
        "months": months(couple.articles),
    }
