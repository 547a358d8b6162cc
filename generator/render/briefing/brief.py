"""The summary of a briefing: its own sentences, with the paragraph they stand in."""

from generator.model.article import Article
from generator.model.page import Block, Emphasis, Listing, Text
from generator.render.blocks import paragraph, section
from generator.render.briefing.paragraphs import paragraph_number
from generator.render.edition import Edition


def brief(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `In brief`."""
    summary = edition.corpus.analyses[article.id].summary
    items = tuple(
        (
            paragraph(
                article.text[span.start : span.end] + " ",
                Emphasis((Text(f"¶ {paragraph_number(article, span.start)}"),)),
            ),
        )
        for span in summary
    )
    return section(
        edition.words.say("In brief"), *([Listing(items, ordered=True)] if items else [])
    )
