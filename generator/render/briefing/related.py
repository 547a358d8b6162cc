"""Other briefings worth reading, with the reason."""

from generator.model.article import Article
from generator.model.corpus import Related
from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition
from generator.words import retell
from generator.words.words import capitalized


def related(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Related`."""
    items = (
        (
            paragraph(edition.briefing_link(other.article)),
            paragraph(_meta(edition, article, other)),
        )
        for other in edition.corpus.related.get(article.id, ())
        if other.article in edition.links.briefings
    )
    return section(edition.words.say("Related"), *bullets(items))


def _meta(edition: Edition, article: Article, other: Related) -> str:
    words = edition.words
    date = capitalized(words.date(edition.article(other.article).published.value))
    known = _names(edition, article)
    told = capitalized("; ".join(retell(words, reason, known) for reason in other.reasons))
    return f"{date}. {told}." if told else f"{date}."


def _names(edition: Edition, article: Article) -> frozenset[str]:
    """Return what an article can share with others: its names and tags."""
    named = {key for key in edition.corpus.resolved.get(article.id, ()) if key is not None}
    tags = edition.corpus.analyses[article.id].tags
    return frozenset({edition.entity(key).name for key in named} | {tag.label for tag in tags})
