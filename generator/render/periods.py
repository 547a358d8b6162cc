"""Grouping briefings by the period they stand in."""

from collections.abc import Iterable
from itertools import groupby

from generator.model.article import Article


def period_of(article: Article) -> str:
    """Return a key of `Links.months`: `yyyy-mm`, `yyyy` if only that is known, or `undated`."""
    return article.published.value[:7] or "undated"


def by_period(newest: Iterable[Article]) -> list[tuple[str, list[Article]]]:
    """Return the briefings, given newest first, in groups of one period."""
    return [(period, list(group)) for period, group in groupby(newest, key=period_of)]
