"""Grouping briefings by the period they stand in: the keys of `Links.months`."""

from collections.abc import Iterable
from itertools import groupby

from generator.model.article import Article


def by_period(newest: Iterable[Article]) -> list[tuple[str, list[Article]]]:
    """Return the briefings, given newest first, in groups of one period."""
    groups = groupby(newest, key=lambda article: article.published.period)
    return [(period, list(group)) for period, group in groups]
