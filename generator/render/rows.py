"""A briefing as one item of a list."""

from generator.model.article import Article
from generator.model.page import Block, Inline
from generator.render.blocks import paragraph
from generator.render.edition import Edition
from generator.render.excerpt import summary_text
from generator.words.words import capitalized


def briefing_row(
    edition: Edition, article: Article, excerpt: tuple[Inline, ...] = ()
) -> tuple[Block, ...]:
    """Return a briefing's title, an excerpt if there is one, and who printed it when."""
    title = paragraph(edition.briefing_link(article.id))
    meta = paragraph(origin(edition, article))
    return (title, paragraph(*excerpt), meta) if excerpt else (title, meta)


def summary_row(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return a briefing's row with the first sentence of its summary."""
    return briefing_row(edition, article, paragraph(summary_text(edition, article, 1)).children)


def origin(edition: Edition, article: Article) -> str:
    """Return who printed a briefing and when: `Kabul Ledger, from Northwire, 20 July 2021`."""
    words = edition.words
    parts = [edition.source_name(article)]
    if article.outlet and article.agency:
        parts.append(words.say("from {agency}", agency=article.agency.value))
    parts.append(words.date(article.published.value))
    text = capitalized(", ".join(part for part in parts if part))
    copies = len(edition.copies.get(article.id, ()))
    return f"{text}. {words.count('Also printed by {n} others', copies)}" if copies else text
