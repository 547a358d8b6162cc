"""No two articles share an id, whatever their headers say."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from generator.model.article import Article
from generator.model.problem import Level, Problem

MARK = 8
"""Hexadecimal digits that tell articles of one id apart: 32 bits, for a handful of files."""


def distinct_ids(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles in their order, all but one of those of an id renamed.

    The new ids are made from content, never from file names or order. The same article dropped in
    twice is no fault: it is recognised as a copy later on. Two different texts that state one id
    are reported.
    """
    given = tuple(articles)
    sharing: dict[str, list[int]] = defaultdict(list)
    for place, article in enumerate(given):
        sharing[article.id].append(place)
    distinct = list(given)
    for places in sharing.values():
        for place, article in _told_apart(given, places):
            distinct[place] = article
    return tuple(distinct)


def _told_apart(articles: Sequence[Article], places: Sequence[int]) -> list[tuple[int, Article]]:
    first, *others = sorted(places, key=lambda place: (_fingerprint(articles[place]), place))
    taken = {articles[first].id}
    renamed = []
    for place in others:
        article = _renamed(articles[place], articles[first], taken)
        taken.add(article.id)
        renamed.append((place, article))
    return renamed


def _fingerprint(article: Article) -> str:
    facts = (article.title, article.published, article.outlet, article.agency, article.authors)
    return sha256(repr((article.text, facts)).encode()).hexdigest()


def _renamed(article: Article, other: Article, taken: set[str]) -> Article:
    named = f"{article.id}~{_fingerprint(article)[:MARK]}"
    count = 1
    while (name := named if count == 1 else f"{named}.{count}") in taken:
        count += 1
    problems = article.problems
    if article.text != other.text:
        where = other.place
        problems += (
            Problem(
                path=article.path,
                line=article.line,
                level=Level.WARNING,
                message=f"shares its stated id, or its address, with {where}; both are kept",
            ),
        )
    return replace(article, id=name, problems=problems)
