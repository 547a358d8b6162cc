"""Other briefings worth reading, with the reason."""

from generator.model.article import Article
from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition
from generator.words import Words, retell
from generator.words.words import capitalized


def related(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Related`."""
    items = (
        (
            paragraph(edition.briefing_link(other.article)),
            paragraph(_meta(edition.article(other.article), other.reasons, edition.words)),
        )
        for other in edition.corpus.related.get(article.id, ())
        if other.article in edition.links.briefings
    )
    return section(edition.words.say("Related"), *bullets(items))


def _meta(article: Article, reasons: tuple[str, ...], words: Words) -> str:
    date = capitalized(words.date(article.published.value))
    told = capitalized("; ".join(retell(words, reason) for reason in reasons))
    return f"{date}. {told}." if told else f"{date}."
