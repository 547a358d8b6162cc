"""When each page last changed: when the newest of its briefings was published."""

from collections.abc import Iterable, Mapping

from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.fact import Precision
from generator.model.page import Page, PageKind, PageUri
from generator.model.site import Links
from generator.publish.feeds.topic import find_topics

_OF_ALL = frozenset({PageKind.HOME, PageKind.INDEX, PageKind.TIMELINE})
"""Kinds of pages that every briefing changes."""


def find_dates(corpus: Corpus, links: Links, pages: Iterable[Page]) -> Mapping[PageUri, str]:
    """Return the day on which each page last changed, `yyyy-mm-dd`, where it can be told.

    The clock of the build says nothing about a page. A briefing whose day is not known has none;
    the part of a long page, such as one year of a name, is counted with the whole.
    """
    dates = {uri: _newest([corpus.articles[key]]) for key, uri in links.briefings.items()}
    for topic in find_topics(corpus, links):
        dates[topic.page] = _newest(corpus.articles[key] for key in topic.articles)
    own = [corpus.articles[key] for key in links.briefings]
    for period, uri in links.months.items():
        dates[uri] = _newest(article for article in own if article.published.period == period)
    whole = _newest(own)
    for page in pages:
        dates.setdefault(page.uri, whole if page.kind in _OF_ALL else "")
    return {uri: date for uri, date in sorted(dates.items()) if date}


def _newest(articles: Iterable[Article]) -> str:
    days = (a.published.value for a in articles if a.published.precision is Precision.DAY)
    return max(days, default="")
