"""Quotes by one speaker: the newest for the speaker's page, all of them on pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.corpus import EntityId
from generator.model.page import Block, Inline, Page, PageUri, Text
from generator.model.site import Utterance
from generator.render.blocks import bullets, inlines, link, paragraph
from generator.render.edition import Edition
from generator.render.roll import Roll, roll_pages
from generator.render.spoken import spoken_words
from generator.words.words import capitalized


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody is quoted with."""

    total: int
    blocks: tuple[Block, ...]
    """For the speaker's own page."""
    pages: tuple[Page, ...] = ()
    """With all quotes, if there are more."""


def said(edition: Edition, key: EntityId) -> Said:
    """Return the quotes of an entity, newest first."""
    found = edition.links.utterances.get(key, ())
    rows = [_row(edition, utterance) for utterance in found]
    shown = bullets(rows[: edition.options.quotes])
    if len(rows) <= edition.options.quotes:
        return Said(total=len(rows), blocks=shown)
    pages = tuple(roll_pages(edition, _roll(edition, key, rows)))
    every = paragraph(link(pages[0].uri, edition.words.count("All {n} quotes", len(rows))))
    return Said(total=len(rows), blocks=(*shown, every), pages=pages)


def _row(edition: Edition, utterance: Utterance) -> tuple[Block, ...]:
    article = edition.article(utterance.article)
    return (
        paragraph(capitalized(edition.words.date(article.published.value))),
        paragraph(spoken_words(edition.corpus, utterance)),
        paragraph(*_origin(edition, utterance)),
    )


def _origin(edition: Edition, utterance: Utterance) -> Iterator[Inline]:
    article = edition.article(utterance.article)
    source = edition.source_name(article)
    others = len(utterance.elsewhere)
    yield from inlines(edition.briefing_link(article.id), f", {source}" if source else "")
    if others:
        yield Text("; " + edition.words.count("the same words in {n} other briefings", others))


def _roll(edition: Edition, key: EntityId, rows: Sequence[tuple[Block, ...]]) -> Roll:
    words, name = edition.words, edition.entity(key).name
    return Roll(
        uri=PageUri(f"{edition.links.entities[key]}/quotes"),
        title=words.say("{name}, quoted", name=name),
        heading=words.say("Quoted"),
        total=words.count("{n} quotes", len(rows)),
        back=link(edition.links.entities[key], name),
        rows=rows,
        facts={"entity": str(key.kind), "quotes": len(rows)},
    )
