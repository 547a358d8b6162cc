"""Titles, dates, outlets and authors as the editor wants them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.correct.complaints import notice
from generator.correct.matching import Directory
from generator.model.article import Article
from generator.model.correction import EDITOR, AppliedCorrection, Change, Corrected, Correction
from generator.model.enumeration import joined
from generator.model.fact import Fact
from generator.model.problem import Problem

Applied = Mapping[str, tuple[AppliedCorrection, ...]]
"""By article id, in the order of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectedArticles:
    """All articles, corrected, and what that changed."""

    articles: tuple[Article, ...]
    """In the order given."""
    applied: Applied
    problems: tuple[Problem, ...]


def correct_articles(
    articles: Sequence[Article], corrections: Sequence[Correction], pages: Mapping[str, str]
) -> CorrectedArticles:
    """Return the articles with the editor's facts, each with the rule `editor`.

    Of two corrections of one fact the later entry counts. `pages` gives the address of each
    article's page, by article id: it may be used to say which article is meant.
    """
    directory = Directory(articles, pages)
    corrected = {article.id: article for article in articles}
    applied: dict[str, tuple[AppliedCorrection, ...]] = {}
    problems = []
    for correction in corrections:
        found = directory.find(correction)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        before = corrected[found.id]
        corrected[found.id] = after = _correct(before, correction)
        problems.extend(_without_effect(before, after, correction))
        done = AppliedCorrection(correction=correction, changes=tuple(_changes(before, after)))
        applied[found.id] = (*applied.get(found.id, ()), done)
    return CorrectedArticles(
        articles=tuple(corrected[article.id] for article in articles),
        applied=dict(sorted(applied.items())),
        problems=tuple(problems),
    )


def _correct(article: Article, correction: Correction) -> Article:
    authors = article.authors
    if correction.authors is not None:
        authors = tuple(Fact(value=name, rule=EDITOR) for name in correction.authors)
    return replace(
        article,
        title=_fact(correction.title) or article.title,
        published=correction.published or article.published,
        outlet=_fact(correction.outlet) or article.outlet,
        authors=authors,
        problems=tuple(p for p in article.problems if not _is_settled(p, correction)),
    )


def _is_settled(problem: Problem, correction: Correction) -> bool:
    return problem.about == Corrected.PUBLISHED and correction.published is not None


def _fact(value: str) -> Fact | None:
    return Fact(value=value, rule=EDITOR) if value else None


def _changes(before: Article, after: Article) -> Iterator[Change]:
    old, new = _values(before), _values(after)
    for what, value in old.items():
        if value != new[what]:
            yield Change(what=what, before=value, after=new[what])


def _values(article: Article) -> Mapping[Corrected, str]:
    return {
        Corrected.TITLE: article.title.value,
        Corrected.PUBLISHED: article.published.value,
        Corrected.OUTLET: article.outlet.value if article.outlet else "",
        Corrected.AUTHORS: joined([author.value for author in article.authors]),
    }


def _without_effect(before: Article, after: Article, correction: Correction) -> Iterator[Problem]:
    given: Mapping[Corrected, object] = {
        Corrected.TITLE: correction.title,
        Corrected.PUBLISHED: correction.published,
        Corrected.OUTLET: correction.outlet,
        Corrected.AUTHORS: correction.authors is not None,
    }
    old, new = _values(before), _values(after)
    for what, value in given.items():
        if value and old[what] == new[what]:
            message = f"the {what} of `{correction.article}` is `{old[what]}` without this too"
            yield notice(correction.line, message)
