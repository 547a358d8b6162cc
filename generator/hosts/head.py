"""What stands in the head of a page for machines: structured data, feeds, what a link shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from mkdocs.structure.pages import Page as HostPage

from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind, PageUri
from generator.model.uri import page_url
from generator.publish import TWIN_FILE
from generator.publish.citation import Citation, cite
from generator.publish.linked_data import Subject, describe_page, print_linked_data
from generator.words import load_words

FEEDS = {"feed.xml": "application/atom+xml", "feed.json": "application/feed+json"}
"""The files that a page may have beside it, and what they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page's template prints; all text is plain."""

    linked_data: str = ""
    """JSON-LD, fit to stand in a `script` element; empty if there is none."""
    feeds: Mapping[str, str]
    """Address below the site's root to type: the page's own feeds, else the site's."""
    twin: str = ""
    """Address below the site's root of the page as Markdown; empty if there is none."""
    data: str = ""
    """Address below the site's root of the page's facts as JSON; empty if there is no such file."""
    own_feed: bool = False
    """Whether the feeds are about this page."""
    card: str = ""
    """Whole address of the picture that stands for the page; empty if there is none."""
    title: str = ""
    description: str = ""
    citation: Citation | None = None
    """Of a briefing."""


def make_head(host: HostPage, masthead: Masthead, beside: frozenset[str]) -> Head:
    """Return the head of a page.

    Args:
        host: a page of MkDocs whose front matter is read.
        masthead: of the site.
        beside: the files of the site that are no pages, from its root; twins among them.
    """
    page = _page(host)
    folder = page_url(page.uri)
    own = {folder + name: kind for name, kind in FEEDS.items() if folder + name in beside}
    site = {name: kind for name, kind in FEEDS.items() if name in beside}
    card = _card(folder, masthead, beside)
    subject = Subject(page=page, masthead=masthead, card=card if folder in card else "")
    return Head(
        linked_data=print_linked_data(describe_page(subject)),
        feeds=own or site,
        twin=folder + TWIN_FILE if folder + TWIN_FILE in beside else "",
        data=_data(page, beside),
        own_feed=bool(own),
        card=card,
        title=page.title,
        description=page.description,
        citation=_citation(page, masthead),
    )


def _citation(page: Page, masthead: Masthead) -> Citation | None:
    if page.kind is not PageKind.BRIEFING:
        return None
    return cite(page, masthead, load_words(masthead.language))


def _card(folder: str, masthead: Masthead, beside: frozenset[str]) -> str:
    """Return the page's own picture, else the site's."""
    found = next((name for name in (f"{folder}card.png", "card.png") if name in beside), "")
    return masthead.address + found if found and masthead.address else ""


def _data(page: Page, beside: frozenset[str]) -> str:
    of_site = "data/briefings.json" if page.kind is PageKind.HOME else ""
    of_page = f"data/entities/{page.uri}.json"
    return of_page if of_page in beside else of_site


def _page(host: HostPage) -> Page:
    """Return the page as its front matter tells it; MkDocs' templates want titles escaped."""
    meta: Mapping[str, Any] = host.meta
    facts = meta.get("wirebrief") or {}
    kind = facts.get("kind", PageKind.ABOUT)
    return Page(
        uri=PageUri(host.file.src_uri.removesuffix(".md")),
        kind=PageKind(kind) if kind in set(PageKind) else PageKind.ABOUT,
        title=unescape(str(host.title)),
        description=unescape(str(meta.get("description") or "")),
        blocks=(),
        facts=facts,
    )
