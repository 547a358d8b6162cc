"""The address of every briefing."""

from collections.abc import Iterable, Mapping

from generator.link.options import Options
from generator.link.slugs import Wish, assign, title_slug
from generator.model.article import Article
from generator.model.page import PageUri
from generator.model.problem import Level, Problem


def assign_briefings(
    articles: Iterable[Article], options: Options
) -> tuple[dict[str, PageUri], tuple[Problem, ...]]:
    """Return each briefing's address by article id, and a notice for each contested one.

    The older article keeps the plain address, so that one published later does not move it.
    """
    ordered = sorted(articles, key=lambda a: (a.published.value or "9999", a.id))
    addresses, late = assign(_wish(article, options) for article in ordered)
    by_id = {article.id: article for article in ordered}
    problems = (_contested(by_id[wish.key], addresses[wish.key]) for wish in late)
    return dict(sorted(addresses.items())), tuple(problems)


def plain_addresses(articles: Iterable[Article], options: Options) -> dict[str, str]:
    """Return the address each article would have if there were no other, by id."""
    wishes = (_wish(article, options) for article in articles)
    return {wish.key: f"{wish.folder}/{wish.slug}" for wish in wishes}


def former_addresses(
    briefings: Iterable[Article], before: Mapping[str, Article], options: Options
) -> dict[str, PageUri]:
    """Return the addresses that briefings had before some of them were corrected, by id.

    Args:
        briefings: as they are now.
        before: some of them as they were, by id.
        options: of the site.
    """
    then = (before.get(article.id, article) for article in briefings)
    return assign_briefings(then, options)[0]


def _wish(article: Article, options: Options) -> Wish:
    folder = f"briefings/{article.published.period.replace('-', '/')}"
    slug = title_slug(article.title.value, options.slug_length)
    return Wish(key=article.id, folder=folder, slug=slug)


def _contested(article: Article, uri: PageUri) -> Problem:
    message = f"another briefing has the same title and month; this one's address is {uri}"
    return Problem(path=article.path, line=article.line, level=Level.INFO, message=message)
