"""Anchors of a briefing's own sections, which nothing in an article may take."""

from generator.model.article import Article
from generator.render.edition import Edition
from generator.render.html import heading_anchor

LATER = (
    *("Names in this briefing", "People", "Organizations", "Places", "Copies", "Related", "Tags"),
    *("Names and evidence", "What differs"),
)
"""Headings of ours that come after the article, which would be numbered if it had the same."""


def later_anchors(edition: Edition) -> frozenset[str]:
    """Return the anchors of our headings that come after the article."""
    return frozenset(heading_anchor(edition.words.say(title)) for title in LATER)


def section_anchor(edition: Edition, article: Article, title: str) -> str:
    """Return the anchor of a section: numbered if the briefing's title is called the same."""
    anchor = heading_anchor(edition.words.say(title))
    return f"{anchor}_1" if heading_anchor(article.title.value) == anchor else anchor
