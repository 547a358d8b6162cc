"""Briefings per month, for the charts that templates draw."""

from collections import Counter
from collections.abc import Iterable

from generator.model.article import Article
from generator.model.page import Json


def months(articles: Iterable[Article]) -> dict[str, Json]:
    """Return the number of briefings of each month that has any, by `yyyy-mm`."""
    counts = Counter(a.published.value[:7] for a in articles)
    return {month: counts[month] for month in sorted(counts) if len(month) == len("yyyy-mm")}
