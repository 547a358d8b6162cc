"""Who else printed a briefing, and what differs there."""

from collections.abc import Iterator

from generator.model.article import Article, BlockKind, TextBlock
from generator.model.corpus import Copy
from generator.model.page import Block, Inline, Link, Paragraph, Text
from generator.model.uri import web_address
from generator.render.blocks import bullets, heading, paragraph, section, told
from generator.render.briefing.anchors import section_anchor
from generator.render.briefing.paragraphs import paragraph_number
from generator.render.edition import Edition

_TITLE = "What differs"
_SHOWN_WORDS = 14
"""Words of a paragraph that the page prints in full above: enough to recognise it."""


def copies(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Copies`."""
    found = edition.copies.get(article.id, ())
    rows = bullets((paragraph(*_row(edition, copy)),) for copy in found)
    title = edition.words.say("Copies")
    if not any(_differs(edition, copy) for copy in found):
        return section(title, *rows)
    page = edition.links.briefings[article.id]
    label = (Text(edition.words.say("Show what differs")),)
    more = Link(page, label, fragment=section_anchor(edition, article, _TITLE))
    return section(title, *rows, paragraph(more))


def differences(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `What differs`: the paragraphs each copy leaves out and adds."""
    blocks: list[Block] = []
    for copy in edition.copies.get(article.id, ()):
        if _differs(edition, copy):
            blocks.append(heading(3, _source(edition, edition.article(copy.article))))
            blocks.extend(_differences(edition, article, copy))
    return section(edition.words.say(_TITLE), *blocks)


def _row(edition: Edition, copy: Copy) -> Iterator[Inline]:
    article = edition.article(copy.article)
    yield from told(
        edition.words,
        "Also printed by {source}, {date}: {verdict}.",
        source=_linked_source(edition, article),
        date=edition.words.date(article.published.value),
        verdict=_verdict(edition, copy),
    )


def _linked_source(edition: Edition, article: Article) -> Inline:
    name = Text(_source(edition, article))
    if address := web_address(article.url):
        return Link(address, (name,))
    return edition.source_link(article.outlet.value) if article.outlet else name


def _source(edition: Edition, article: Article) -> str:
    return edition.source_name(article) or edition.words.say("an unnamed outlet")


def _verdict(edition: Edition, copy: Copy) -> str:
    left_out, added = (len(found) for found in _differing(edition, copy))
    words = edition.words
    if not left_out and not added:
        return words.say("identical" if copy.kind == "identical" else "lightly edited")
    parts = (
        words.count("leaves out {n} paragraphs", left_out) if left_out else "",
        words.count("adds {n} paragraphs", added) if added else "",
    )
    return ", ".join(part for part in parts if part)


def _differs(edition: Edition, copy: Copy) -> bool:
    return any(_differing(edition, copy))


def _differing(edition: Edition, copy: Copy) -> tuple[list[TextBlock], list[TextBlock]]:
    """Return the paragraphs left out and those added; sub-headings do not count."""
    original, other = edition.article(copy.of).blocks, edition.article(copy.article).blocks
    left_out = [original[index] for index in copy.left_out]
    added = [other[index] for index in copy.added]
    return _paragraphs(left_out), _paragraphs(added)


def _paragraphs(blocks: list[TextBlock]) -> list[TextBlock]:
    return [block for block in blocks if block.kind is not BlockKind.HEADING]


def _differences(edition: Edition, article: Article, copy: Copy) -> Iterator[Block]:
    other = edition.article(copy.article)
    left_out, added = _differing(edition, copy)
    if left_out:
        yield paragraph(edition.words.say("Leaves out:"))
        yield from bullets((_recalled(article, block),) for block in left_out)
    if added:
        yield paragraph(edition.words.say("Adds:"))
        yield from bullets((paragraph(other.text[b.start : b.end]),) for b in added)


def _recalled(article: Article, block: TextBlock) -> Paragraph:
    words = article.text[block.start : block.end].split()
    start = " ".join(words[:_SHOWN_WORDS]) + (" …" if len(words) > _SHOWN_WORDS else "")
    return paragraph(f"¶ {paragraph_number(article, block.start)}: {start}")
