"""A static feed, in two formats, beside every page that can be followed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice

from generator.model.corpus import Corpus
from generator.model.masthead import Masthead
from generator.model.page import Page, PageUri
from generator.model.site import Links
from generator.model.uri import page_url
from generator.model.visible import visible
from generator.publish.feeds.atom import ATOM_FILE, print_atom
from generator.publish.feeds.feed import Entry, Feed, make_entry, make_feed
from generator.publish.feeds.json_feed import JSON_FILE, print_json_feed
from generator.publish.feeds.options import FeedOptions
from generator.publish.feeds.topic import Topic, find_topics


def make_feeds(
    corpus: Corpus,
    links: Links,
    pages: Iterable[Page],
    masthead: Masthead,
    options: FeedOptions,
) -> dict[str, str]:
    """Return the contents of every feed by its file in the tree: `people/x/feed.xml`."""
    if not options.enabled:
        return {}
    by_uri = {page.uri: page for page in pages}
    entries = _Entries(corpus, links, by_uri)
    site = _visible(masthead)
    files: dict[str, str] = {}
    for topic in find_topics(corpus, links):
        feed = _feed(topic, by_uri[topic.page], entries, site, options)
        files[page_url(topic.page) + ATOM_FILE] = print_atom(feed)
        files[page_url(topic.page) + JSON_FILE] = print_json_feed(feed)
    return files


class _Entries:
    """The entries made so far: most briefings stand in many feeds."""

    def __init__(self, corpus: Corpus, links: Links, pages: Mapping[PageUri, Page]) -> None:
        self._corpus, self._links, self._pages = corpus, links, pages
        self._made: dict[str, Entry] = {}

    def __getitem__(self, key: str) -> Entry:
        if key not in self._made:
            article = self._corpus.articles[key]
            self._made[key] = make_entry(article, self._corpus, self._links, self._pages)
        return self._made[key]


def _visible(masthead: Masthead) -> Masthead:
    name = visible(masthead.name).strip() or Masthead().name
    return replace(masthead, name=name, description=visible(masthead.description))


def _feed(
    topic: Topic, page: Page, entries: _Entries, masthead: Masthead, options: FeedOptions
) -> Feed:
    newest = tuple(entries[key] for key in islice(topic.articles, options.entries))
    return make_feed(topic, page, newest, masthead)
