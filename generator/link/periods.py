"""The timeline pages: one for each period that has a briefing."""

from collections.abc import Iterable, Mapping

from generator.model.article import Article
from generator.model.fact import UNDATED
from generator.model.page import PageUri


def period_pages(articles: Iterable[Article]) -> Mapping[str, PageUri]:
    """Return the timeline page of every period that has a briefing, in order of time."""
    return {key: _page(key) for key in sorted({a.published.period for a in articles})}


def _page(key: str) -> PageUri:
    year, _, month = key.partition("-")
    if key == UNDATED:
        return PageUri(f"timeline/{UNDATED}")
    return PageUri(f"timeline/{year}/{month or 'index'}")
