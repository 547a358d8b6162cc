"""Grouping briefings by the period they stand in."""

from collections.abc import Iterable
from itertools import groupby

from generator.model.article import Article
from generator.model.fact import UNDATED
from generator.words import Words
from generator.words.words import capitalized

YEAR, MONTH, DAY = 4, 7, 10
"""Characters of an ISO date that tell so much."""

LEVELS = (YEAR, MONTH, DAY)


def by_period(newest: Iterable[Article]) -> list[tuple[str, list[Article]]]:
    """Return the briefings, given newest first, in groups of one key of `Links.months`."""
    groups = groupby(newest, key=lambda article: article.published.period)
    return [(period, list(group)) for period, group in groups]


def period_words(words: Words, key: str, level: int) -> str:
    """Return a date cut to a level: `2019`, `March 2019`, `2019, month unknown`, `Undated`."""
    if len(key) == level or not key:
        return capitalized(words.date(key))
    if level == MONTH:
        return words.period(key)
    return words.say("{month}, day unknown", month=capitalized(words.date(key)))


def short_words(words: Words, key: str, level: int) -> str:
    """Return the same as it reads beside its neighbours: `2019`, `March`, `14`, `unknown`."""
    if len(key) < level:
        return words.say("unknown" if key else "undated")
    if level == MONTH:
        return words.month(key)
    return key[-2:].lstrip("0") if level == DAY else key


def period_path(key: str, level: int, above: int) -> str:
    """Return a period's address below that of what it is part of: `2019`, `03`, `2019/unknown`.

    Args:
        key: a date cut to the level, empty if unknown.
        level: of the period.
        above: level of what it is part of.
    """
    if not key:
        return UNDATED
    finer = key[above:].lstrip("-").split("-") if len(key) > above else []
    return "/".join([*finer, *(["unknown"] if len(key) < level else [])])


def heading_words(words: Words, date: str, level: int) -> str:
    """Return the heading under which a date stands on a page of a level: its month, or its day."""
    if level >= MONTH:
        return capitalized(words.date(date))
    return words.period(date[:MONTH] or UNDATED)
