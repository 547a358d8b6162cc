"""Quotes by one speaker: the newest for the speaker's page, all of them on pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.corpus import EntityId
from generator.model.page import Block, Inline, Page, PageKind, PageUri, Rule, Text
from generator.model.site import Utterance
from generator.render.blocks import bullets, heading, inlines, link, paragraph
from generator.render.edition import Edition
from generator.render.parts import in_parts, part_uri
from generator.render.spoken import spoken_words
from generator.render.strip import PART, Way, strip
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
    pages = tuple(_pages(edition, key, rows))
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


def _pages(edition: Edition, key: EntityId, rows: Sequence[tuple[Block, ...]]) -> Iterator[Page]:
    words = edition.words
    uri, name = edition.links.entities[key], edition.entity(key).name
    parts = in_parts(rows, lambda row: row, edition.options)
    ways = [
        Way(uri=part_uri(PageUri(f"{uri}/quotes"), n), name=str(n), rows=len(part))
        for n, part in enumerate(parts, 1)
    ]
    total = words.count("{n} quotes", len(rows))
    for way, part in zip(ways, parts, strict=True):
        title = words.say("{name}, quoted", name=name)
        if way is not ways[0]:
            title += f", {words.say('part {number}', number=way.name)}"
        yield Page(
            uri=way.uri,
            kind=PageKind.ARCHIVE,
            title=title,
            description=f"{total}: {name}.",
            blocks=(
                heading(1, title),
                paragraph(f"{total}: ", link(uri, name)),
                *strip(words, PART, ways, way.uri),
                Rule(),
                heading(2, words.say("Quoted")),
                *bullets(part),
            ),
            facts={"entity": str(key.kind), "quotes": len(part)},
        )
