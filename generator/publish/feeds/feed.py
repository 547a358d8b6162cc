"""A feed as a value, before it is printed in one format or the other."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.fact import Publication
from generator.model.masthead import Masthead
from generator.model.page import Page, PageUri
from generator.model.site import Links
from generator.model.uri import page_url, web_address
from generator.model.visible import visible
from generator.publish.feeds.topic import HOME, Topic

NAMESPACE = uuid.UUID("1b1cf5f4-3c5e-5b0a-9d0e-6a2f6c1d7a90")
"""Drawn once; every identifier of a feed or entry is a name in it (RFC 9562, version 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One briefing in a feed."""

    id: str
    """`urn:uuid:`, from the article's identity: stays when the site or the page moves."""
    title: str
    summary: str
    page: str
    """Address below the site's root."""
    published: Publication
    authors: tuple[str, ...]
    """Who wrote it, else the agency, else the outlet."""
    outlet: str
    tags: tuple[tuple[str, str], ...]
    """Slug and label."""
    original: str
    """Web address of the article itself; empty if unknown."""
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The newest briefings of one topic."""

    id: str
    title: str
    description: str
    page: str
    """Address of the topic's page below the site's root."""
    root: str
    """Stands before every address: the site's own, or the way from the feed to the site's root."""
    masthead: Masthead
    entries: tuple[Entry, ...]
    """Newest first, undated last; capped."""

    def address(self, below_root: str) -> str:
        """Return where something below the site's root is found from this feed."""
        return self.root + below_root or "./"


def make_feed(topic: Topic, page: Page, entries: tuple[Entry, ...], masthead: Masthead) -> Feed:
    """Return the feed of a topic that has this page."""
    address = page_url(topic.page)
    name = masthead.name
    return Feed(
        id=_urn(f"feed {masthead.address or masthead.name} {address}"),
        title=name if topic.page == HOME else visible(f"{name}: {page.title}"),
        description=(topic.page == HOME and masthead.description) or visible(page.description),
        page=address,
        root=masthead.address or "../" * address.count("/"),
        masthead=masthead,
        entries=entries,
    )


def make_entry(
    article: Article, corpus: Corpus, links: Links, pages: Mapping[PageUri, Page]
) -> Entry:
    """Return what a feed says of a briefing: what its own page says."""
    page = pages[links.briefings[article.id]]
    outlet = visible(article.outlet.value) if article.outlet else ""
    agency = visible(article.agency.value) if article.agency else ""
    authors = tuple(visible(author.value) for author in article.authors)
    tags = (t for t in corpus.analyses[article.id].tags if t.slug in links.tags)
    return Entry(
        id=_urn(f"article {article.id}"),
        title=visible(page.title).strip() or "Untitled",
        summary=visible(page.description),
        page=page_url(page.uri),
        published=article.published,
        authors=authors or tuple(filter(None, (agency or outlet,))),
        outlet=outlet or agency,
        tags=tuple((tag.slug, visible(tag.label)) for tag in tags),
        original=web_address(article.url) or "",
        language=article.language or corpus.analyses[article.id].language,
    )


def _urn(name: str) -> str:
    # an id may hold anything that was in a file, lone surrogates too
    return uuid.uuid5(NAMESPACE, name.encode("utf-8", "backslashreplace").decode()).urn
