"""What one can follow: a new kind of page with a feed is one more function in `TOPICS`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.article import newest_first
from generator.model.corpus import Corpus
from generator.model.page import PageUri
from generator.model.site import Links

HOME = PageUri("index")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A page whose briefings one can follow."""

    page: PageUri
    """The feeds stand beside this page's HTML."""
    articles: tuple[str, ...]
    """Ids of briefings, the newest first and the undated last."""


def find_topics(corpus: Corpus, links: Links) -> Iterator[Topic]:
    """Yield everything on the site that can be followed."""
    for topics in TOPICS:
        yield from topics(corpus, links)


def _site(corpus: Corpus, links: Links) -> Iterator[Topic]:
    newest = newest_first(corpus.articles[key] for key in links.briefings)
    yield Topic(page=HOME, articles=tuple(article.id for article in newest))


def _entities(_: Corpus, links: Links) -> Iterator[Topic]:
    for key, page in links.entities.items():
        yield Topic(page=page, articles=tuple(a.article for a in links.appearances[key]))


def _tags(_: Corpus, links: Links) -> Iterator[Topic]:
    for slug, page in links.tags.items():
        yield Topic(page=page, articles=tuple(links.tagged[slug]))


def _sources(_: Corpus, links: Links) -> Iterator[Topic]:
    """Yield outlets and agencies; their copies have no page of their own to lead to."""
    for slug, page in links.sources.items():
        own = tuple(key for key in links.printed_by[slug] if key in links.briefings)
        yield Topic(page=page, articles=own)


TOPICS: tuple[Callable[[Corpus, Links], Iterator[Topic]], ...] = (
    _site,
    _entities,
    _tags,
    _sources,
)
