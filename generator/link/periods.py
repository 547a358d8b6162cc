"""In which month, year or neither a briefing stands, and what is newest."""

from collections.abc import Iterable, Mapping

from generator.model.article import Article
from generator.model.fact import Publication
from generator.model.page import PageUri

UNDATED = "undated"
"""The period of a briefing whose date nobody knows."""


def period(published: Publication) -> str:
    """Return `yyyy-mm`, `yyyy` where only the year is known, or `undated`."""
    return published.value[:7] or UNDATED


def newest_first(articles: Iterable[Article]) -> list[Article]:
    """Return the articles by date, the newest first and the undated last; ties by their files."""
    by_file = sorted(articles, key=lambda a: (a.path, a.record or 0, a.id))
    return sorted(by_file, key=lambda article: article.published.value, reverse=True)


def period_pages(articles: Iterable[Article]) -> Mapping[str, PageUri]:
    """Return the timeline page of every period that has a briefing, in order of time."""
    return {key: _page(key) for key in sorted({period(a.published) for a in articles})}


def _page(key: str) -> PageUri:
    year, _, month = key.partition("-")
    if key == UNDATED:
        return PageUri("timeline/undated")
    return PageUri(f"timeline/{year}/{month or 'index'}")
