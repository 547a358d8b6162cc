"""Head of a briefing: title, and where and when it was published."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.model.article import Article
from generator.model.fact import Precision
from generator.model.page import Block, Inline, Link, Text
from generator.model.uri import web_address
from generator.render.blocks import bullets, heading, inlines, paragraph
from generator.render.briefing.language import is_foreign, language_of, length
from generator.render.edition import Edition
from generator.render.phrases import precision_in_words
from generator.words import Words


def facts(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the title and the list of facts."""
    rows = (
        (paragraph(f"{edition.words.say(label)}: ", *value),)
        for label, value in _rows(edition, article)
    )
    return (heading(1, article.title.value), *bullets(rows))


def _rows(edition: Edition, article: Article) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    if article.outlet:
        yield "Outlet", (edition.source_link(article.outlet.value),)
    if article.agency:
        yield "Agency", (edition.source_link(article.agency.value),)
    if article.authors:
        label = "Author" if len(article.authors) == 1 else "Authors"
        yield label, inlines(edition.words.listed([author.value for author in article.authors]))
    yield "Published", inlines(_published(article, edition.words))
    if address := web_address(article.url):
        yield "Source", (Link(address, (Text(urlsplit(address).hostname or address),)),)
    yield "Length", inlines(length(edition, article))
    if is_foreign(edition, article):
        tag = language_of(edition, article)
        yield "Language", inlines(edition.words.language_name(tag))
    if article.title.rule == "lead":
        yield "Title", inlines(edition.words.say("made from the first sentence"))


def _published(article: Article, words: Words) -> str:
    published = article.published
    if published.precision is Precision.UNKNOWN:
        return words.say("undated")
    return f"{words.date(published.value)} ({precision_in_words(published, words)})"
