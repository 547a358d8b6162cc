"""The article itself, with its names linked."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from generator.model.article import Article, BlockKind, TextBlock
from generator.model.page import Block, Heading, Inline, Link, Listing, Paragraph, Quotation, Text
from generator.render.blocks import section
from generator.render.edition import Edition
from generator.words import retell


def report(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Report`: every block of the text, in order."""
    blocks: list[Block] = []
    for kind, group in groupby(article.blocks, key=lambda block: block.kind):
        texts = [_linked(edition, article, block) for block in group]
        blocks.extend(_shape(kind, texts))
    return section(edition.words.say("Report"), *blocks)


def _shape(kind: BlockKind, texts: list[tuple[Inline, ...]]) -> Iterator[Block]:
    match kind:
        case BlockKind.HEADING:
            yield from (Heading(3, text) for text in texts)
        case BlockKind.PARAGRAPH:
            yield from (Paragraph(text) for text in texts)
        case BlockKind.ITEM:
            yield Listing(tuple((Paragraph(text),) for text in texts))
        case BlockKind.QUOTE:
            yield Quotation(tuple(Paragraph(text) for text in texts))


def _linked(edition: Edition, article: Article, block: TextBlock) -> tuple[Inline, ...]:
    """Return a block's text with its chosen mentions as links, the evidence in their titles."""
    mentions = edition.corpus.analyses[article.id].mentions
    resolved = edition.corpus.resolved.get(article.id, ())
    chosen = edition.links.linked.get(article.id, ())
    first = bisect_left(chosen, block.start, key=lambda index: mentions[index].start)
    parts: list[Inline] = []
    position = block.start
    for index in chosen[first:]:
        mention, entity = mentions[index], resolved[index]
        if mention.end > block.end or entity is None:
            break
        parts.append(Text(article.text[position : mention.start]))
        text = (Text(article.text[mention.start : mention.end]),)
        parts.append(
            Link(
                edition.links.entities[entity], text, retell(edition.words, mention.evidence.detail)
            )
        )
        position = mention.end
    return (*parts, Text(article.text[position : block.end]))
