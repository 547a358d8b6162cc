"""The newest briefings: the lead story, and the others."""

from generator.model.page import Block, Heading
from generator.render.blocks import bullets, link, paragraph, section
from generator.render.edition import Edition
from generator.render.excerpt import summary_text
from generator.render.rows import origin, summary_row

_NAMES = 4
"""Names below the lead story."""


def lead(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the newest briefing with its summary and the names it is about."""
    if not edition.newest:
        return ()
    article = edition.newest[0]
    counts = edition.names_by_count(edition.named.get(article.id, {}))
    names = (e for e, _ in counts if e in edition.links.entities)
    items = ((paragraph(edition.entity_link(entity)),) for entity in list(names)[:_NAMES])
    return (
        Heading(2, (edition.briefing_link(article.id),)),
        paragraph(summary_text(edition, article)),
        *bullets(items),
        paragraph(f"{origin(edition, article)}."),
    )


def latest(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the section `More briefings`: the dated ones, then the undated."""
    shown = edition.newest[1 : edition.options.latest]
    dated = [article for article in shown if article.published.value]
    undated = [article for article in shown if not article.published.value]
    return (
        *section(
            edition.words.say("More briefings"), *bullets(summary_row(edition, a) for a in dated)
        ),
        *section(edition.words.say("Undated"), *bullets(summary_row(edition, a) for a in undated)),
    )


def timeline(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the section `Timeline`: the newest months, and the way to all."""
    pages = edition.links.months
    months = sorted((m for m in pages if "-" in m), reverse=True)[:_MONTHS]
    items = (
        (
            paragraph(
                link(edition.links.months[month], edition.words.period(month)),
                f" {_size(edition, month)}",
            ),
        )
        for month in months
    )
    return section(edition.words.say("Timeline"), *bullets(items))


_MONTHS = 12


def _size(edition: Edition, month: str) -> int:
    return sum(article.published.value.startswith(month) for article in edition.newest)
