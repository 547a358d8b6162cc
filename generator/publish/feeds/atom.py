"""Atom (RFC 4287)."""

from collections.abc import Iterator
from html import escape

from generator.model.fact import Precision
from generator.publish.feeds.feed import Entry, Feed
from generator.words import load_words

ATOM_FILE = "feed.xml"
_LONG_AGO = "1970-01-01T00:00:00Z"
"""When a feed without a dated briefing changed: the format asks for an instant, we know none."""


def print_atom(feed: Feed) -> str:
    """Return the feed as an Atom document.

    Every entry needs the instant it was last changed. For a briefing dated to the month or year
    it is the beginning of that, without the claim to be the day of publication. What has no date
    at all is left out, and the subtitle says how many that are.
    """
    dated = [entry for entry in feed.entries if entry.published.value]
    updated = max((_instant(entry) for entry in dated), default=_LONG_AGO)
    lines = (
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom"{_language(feed.masthead.language)}>',
        f"<id>{feed.id}</id>",
        _text("title", feed.title),
        _text("subtitle", _subtitle(feed, len(feed.entries) - len(dated))),
        f"<updated>{updated}</updated>",
        f"<author>{_text('name', feed.masthead.name)}</author>",
        _link("self", "application/atom+xml", feed.address(feed.page + ATOM_FILE)),
        _link("alternate", "text/html", feed.address(feed.page)),
        "<generator>Wirebrief</generator>",
        *(line for entry in dated for line in _entry(feed, entry)),
        "</feed>",
    )
    return "\n".join(line for line in lines if line) + "\n"


def _entry(feed: Feed, entry: Entry) -> Iterator[str]:
    own = entry.language if entry.language != feed.masthead.language else ""
    yield f"<entry{_language(own)}>"
    yield f"<id>{entry.id}</id>"
    yield _text("title", entry.title)
    yield _link("alternate", "text/html", feed.address(entry.page))
    if entry.original:
        yield _link("via", "", entry.original)
    if entry.published.precision is Precision.DAY:
        yield f"<published>{_instant(entry)}</published>"
    yield f"<updated>{_instant(entry)}</updated>"
    yield from (f"<author>{_text('name', author)}</author>" for author in entry.authors)
    for slug, label in entry.tags:
        yield f'<category term="{escape(slug)}" label="{escape(label)}"/>'
    # the format wants one even where there is nothing to say
    yield _text("summary", entry.summary) or "<summary/>"
    yield "</entry>"


def _subtitle(feed: Feed, undated: int) -> str:
    if not undated:
        return feed.description
    words = load_words(feed.masthead.language)
    missing = words.count("{n} briefings without a date are left out here.", undated)
    return f"{feed.description} {missing}".strip()


def _instant(entry: Entry) -> str:
    year, month, day = (*entry.published.value.split("-"), "01", "01")[:3]
    return f"{year}-{month}-{day}T00:00:00Z"


def _text(name: str, value: str) -> str:
    return f"<{name}>{escape(value, quote=False)}</{name}>" if value else ""


def _link(relation: str, kind: str, address: str) -> str:
    typed = f' type="{kind}"' if kind else ""
    return f'<link rel="{relation}"{typed} href="{escape(address)}"/>'


def _language(tag: str) -> str:
    return f' xml:lang="{escape(tag)}"' if tag else ""
