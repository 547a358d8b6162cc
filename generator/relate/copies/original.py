"""Which text of a group of reprints becomes the briefing."""

from collections.abc import Sequence

from generator.model.article import Article
from generator.relate.copies.wording import Wording

AS_FULL = 0.98
"""Texts within two words in a hundred are equally full: a caption or a credit line more."""


def choose_original(members: Sequence[Wording]) -> Wording:
    """Return the fullest text.

    Among equals: one with a date, the earliest, an outlet's own report before an agency's
    text, then the smallest id.
    """
    longest = max(len(member.folded) for member in members)
    full = [member for member in members if len(member.folded) >= AS_FULL * longest]
    return min(full, key=lambda member: _rank(member.article))


def _rank(article: Article) -> tuple[bool, str, bool, str]:
    published = article.published.value
    return (not published, published, not _own_report(article), article.id)


def _own_report(article: Article) -> bool:
    if article.agency is None:
        return True
    return article.outlet is not None and article.outlet.value == article.agency.value
