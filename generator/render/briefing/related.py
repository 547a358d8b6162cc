"""Other briefings worth reading, with the reason."""

from generator.model.article import Article
from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition
from generator.render.phrases import capitalized, in_words


def related(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Related`."""
    items = (
        (
            paragraph(edition.briefing_link(other.article)),
            paragraph(_meta(edition.article(other.article), other.reasons)),
        )
        for other in edition.corpus.related.get(article.id, ())
        if other.article in edition.links.briefings
    )
    return section("Related", *bullets(items))


def _meta(article: Article, reasons: tuple[str, ...]) -> str:
    date = capitalized(in_words(article.published.value))
    return f"{date}. {capitalized('; '.join(reasons))}." if reasons else f"{date}."
