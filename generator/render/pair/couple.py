"""Two entities with the briefings that name both, as their page needs them."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.page import PageUri
from generator.model.site import Appearance, Pair
from generator.render.blocks import paragraph
from generator.render.edition import Edition
from generator.render.excerpt import naming_both
from generator.render.rows import briefing_row
from generator.render.shelf import Row, Shelf, Shelved, shelve


@dataclass(frozen=True, slots=True, kw_only=True)
class Couple:
    """Two entities and their common briefings."""

    uri: PageUri
    pair: Pair
    title: str
    articles: tuple[Article, ...]
    """Those that name both, newest first, undated last."""
    briefings: Shelved


def find_couple(edition: Edition, uri: PageUri) -> Couple:
    """Return the pair that has a page at an address."""
    pair = edition.links.pairs[uri]
    keys = (pair.one, pair.other)
    title = edition.words.listed([edition.entity(key).name for key in keys])
    one, other = (edition.paired[key] for key in keys)
    rows = tuple(_row(edition, one[key], other[key]) for key in pair.articles)
    return Couple(
        uri=uri,
        pair=pair,
        title=title,
        articles=tuple(edition.article(key) for key in pair.articles),
        briefings=shelve(edition, Shelf(uri=uri, name=title, rows=rows), depth=3),
    )


def _row(edition: Edition, one: Appearance, other: Appearance) -> Row:
    article = edition.article(one.article)
    sentences = (paragraph(*found) for found in naming_both(edition.corpus, one, other))
    title, meta = briefing_row(edition, article)
    return Row(date=article.published.value, blocks=(title, *sentences, meta))
