"""The tags of a briefing."""

from generator.model.article import Article
from generator.model.page import Block
from generator.render.blocks import bullets, link, paragraph, section
from generator.render.edition import Edition


def tags(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Tags`."""
    shown = {tag.slug: tag.label for tag in edition.corpus.analyses[article.id].tags}
    pages = edition.links.tags
    items = ((paragraph(link(pages[s], label)),) for s, label in shown.items() if s in pages)
    return section(edition.words.say("Tags"), *bullets(items))
