"""All generated pages of a corpus."""

from collections.abc import Iterator

from generator.model.corpus import Corpus
from generator.model.page import Page
from generator.model.site import Links
from generator.render.about_names import about_names
from generator.render.briefing.page import briefing_page
from generator.render.corrections_page import corrections_pages
from generator.render.edition import Edition
from generator.render.entity.page import entity_pages
from generator.render.entity_index import ENTITY_INDEXES, entity_index
from generator.render.home.page import home_page
from generator.render.options import Options
from generator.render.pair.page import pair_pages
from generator.render.source_pages import source_index, source_pages
from generator.render.tag_pages import tag_index, tag_pages
from generator.render.tag_tree import TagTree
from generator.render.timeline import month_pages, timeline_index
from generator.words import ENGLISH, Words

_DEFAULT = Options()


def render_pages(
    corpus: Corpus, links: Links, options: Options = _DEFAULT, words: Words = ENGLISH
) -> tuple[Page, ...]:
    """Return every generated page, by address."""
    edition = Edition(corpus, links, options, words)
    return tuple(sorted(_pages(edition), key=lambda page: page.uri))


def _pages(edition: Edition) -> Iterator[Page]:
    tree = TagTree(edition)
    yield home_page(edition)
    yield about_names(edition.words)
    yield from corrections_pages(edition)
    yield from (briefing_page(edition, article) for article in edition.newest)
    for entity in edition.links.entities:
        yield from entity_pages(edition, entity)
    for uri in edition.links.pairs:
        yield from pair_pages(edition, uri)
    for kind in ENTITY_INDEXES:
        yield from entity_index(edition, kind)
    yield from tag_index(edition, tree)
    yield from tag_pages(edition, tree)
    yield from source_index(edition)
    yield from source_pages(edition)
    yield timeline_index(edition)
    yield from month_pages(edition)
