"""No two articles share an id, whatever their headers say."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from generator.model.article import Article
from generator.model.problem import Level, Problem

MARK = 8
"""Hexadecimal digits that tell articles of one id apart: 32 bits, for a handful of files."""


def distinct_ids(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles in their order, later ones of an id renamed by a hash of their place.

    The same text dropped in twice is no fault: it is recognised as a copy later on. Two different
    texts that state one id are reported.
    """
    first: dict[str, Article] = {}
    distinct: list[Article] = []
    for article in articles:
        other = first.setdefault(article.id, article)
        distinct.append(article if other is article else _renamed(article, other))
    return tuple(distinct)


def _renamed(article: Article, other: Article) -> Article:
    place = f"{article.path}:{article.record or ''}"
    mark = sha256(place.encode()).hexdigest()[:MARK]
    problems = article.problems
    if article.text != other.text:
        where = other.path if other.record is None else f"{other.path}:{other.record}"
        problems += (
            Problem(
                path=article.path,
                line=article.record,
                level=Level.WARNING,
                message=f"states the id {article.id!r} of {where}; both are kept",
            ),
        )
    return replace(article, id=f"{article.id}~{mark}", problems=problems)
