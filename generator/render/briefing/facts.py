"""Head of a briefing: title, and where and when it was published."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.model.article import Article
from generator.model.enumeration import joined
from generator.model.fact import Precision
from generator.model.page import Block, Inline, Link, Text
from generator.model.uri import web_address
from generator.render.blocks import bullets, heading, inlines, paragraph
from generator.render.edition import Edition
from generator.render.phrases import count, in_words, precision_in_words


def facts(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the title and the list of facts."""
    rows = ((paragraph(f"{label}: ", *value),) for label, value in _rows(edition, article))
    return (heading(1, article.title.value), *bullets(rows))


def _rows(edition: Edition, article: Article) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    if article.outlet:
        yield "Outlet", (edition.source_link(article.outlet.value),)
    if article.agency:
        yield "Agency", (edition.source_link(article.agency.value),)
    if article.authors:
        label = "Author" if len(article.authors) == 1 else "Authors"
        yield label, inlines(joined([author.value for author in article.authors]))
    yield "Published", inlines(_published(article))
    if address := web_address(article.url):
        yield "Source", (Link(address, (Text(urlsplit(address).hostname or address),)),)
    yield "Length", inlines(count(len(article.text.split()), "word"))
    if article.title.rule == "lead":
        yield "Title", inlines("made from the first sentence")


def _published(article: Article) -> str:
    published = article.published
    if published.precision is Precision.UNKNOWN:
        return "undated"
    return f"{in_words(published.value)} ({precision_in_words(published)})"
