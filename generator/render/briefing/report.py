"""The article itself, with its names linked."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from generator.model.analysis import Mention, Reference
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.corpus import EntityId
from generator.model.page import (
    Block,
    Heading,
    Inline,
    Link,
    Listing,
    Paragraph,
    Quotation,
    Strong,
    Text,
)
from generator.render.blocks import section
from generator.render.briefing.anchors import later_anchors
from generator.render.briefing.crowd import is_crowd, leading
from generator.render.edition import Edition
from generator.render.html import heading_anchor
from generator.render.printer import plain_text
from generator.words import retell


def report(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Report`: every block of the text, in order."""
    blocks: list[Block] = []
    ours = later_anchors(edition)
    for kind, group in groupby(article.blocks, key=lambda block: block.kind):
        texts = [_linked(edition, article, block) for block in group]
        blocks.extend(_shape(kind, texts, ours))
    return section(edition.words.say("Report"), *blocks)


def _shape(
    kind: BlockKind, texts: list[tuple[Inline, ...]], ours: Collection[str]
) -> Iterator[Block]:
    match kind:
        case BlockKind.HEADING:
            yield from (_heading(text, ours) for text in texts)
        case BlockKind.PARAGRAPH:
            yield from (Paragraph(text) for text in texts)
        case BlockKind.ITEM:
            yield Listing(tuple((Paragraph(text),) for text in texts))
        case BlockKind.QUOTE:
            yield Quotation(tuple(Paragraph(text) for text in texts))


def _heading(text: tuple[Inline, ...], ours: Collection[str]) -> Block:
    """Return a sub-heading; strong text where it would take the anchor of a section of ours."""
    taken = heading_anchor(plain_text(text)) in ours
    return Paragraph((Strong(text),)) if taken else Heading(3, text)


def _linked(edition: Edition, article: Article, block: TextBlock) -> tuple[Inline, ...]:
    """Return a block's text with its chosen mentions as links, the evidence in their titles."""
    parts: list[Inline] = []
    position = block.start
    terse = _least_named(edition, article)
    for found, entity in _chosen(edition, article, block):
        parts.append(Text(article.text[position : found.start]))
        text = (Text(article.text[found.start : found.end]),)
        why = "" if entity in terse else retell(edition.words, found.evidence.detail)
        parts.append(Link(edition.links.entities[entity], text, why))
        position = found.end
    return (*parts, Text(article.text[position : block.end]))


def _least_named(edition: Edition, article: Article) -> Collection[EntityId]:
    """Return whose evidence stands at the foot of the page only: those of a crowd of names.

    Titles of a hundred links are a fifth of what a page may weigh beside its text.
    """
    counts = edition.named.get(article.id, {})
    if not is_crowd(edition.options, len(counts)) or "evidence" not in edition.options.briefing:
        return ()
    further = edition.names_by_count(counts)[leading(edition.options, len(counts)) :]
    return {entity for entity, _ in further}


def _chosen(
    edition: Edition, article: Article, block: TextBlock
) -> list[tuple[Mention | Reference, EntityId]]:
    """Return what of a block is printed as links, by start, each with where it leads."""
    analysis = edition.corpus.analyses[article.id]
    resolved = edition.corpus.resolved.get(article.id, ())
    named = _inside(edition.links.linked.get(article.id, ()), analysis.mentions, block)
    meant = _inside(edition.links.referred.get(article.id, ()), analysis.references, block)
    found: list[tuple[Mention | Reference, EntityId]] = [
        (analysis.mentions[index], entity)
        for index in named
        if (entity := resolved[index]) is not None
    ]
    for index in meant:
        reference = analysis.references[index]
        found.append((reference, EntityId(kind=reference.kind, key=reference.key)))
    return sorted(found, key=lambda pair: pair[0].start)


def _inside(
    chosen: Sequence[int], spans: Sequence[Mention] | Sequence[Reference], block: TextBlock
) -> Sequence[int]:
    first = bisect_left(chosen, block.start, key=lambda index: spans[index].start)
    last = bisect_left(chosen, block.end, key=lambda index: spans[index].start)
    return [index for index in chosen[first:last] if spans[index].end <= block.end]
