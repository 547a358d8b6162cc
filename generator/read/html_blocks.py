"""From trafilatura's tree to lines with roles."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from lxml.etree import _Element
from lxml.html import HtmlElement

from generator.model.raw import LineRole
from generator.read.characters import fold

Block: TypeAlias = tuple[str, LineRole]

ROLES = {
    "head": LineRole.HEADING,
    "item": LineRole.ITEM,
    "quote": LineRole.QUOTE,
    "row": LineRole.PARAGRAPH,
    "p": LineRole.PARAGRAPH,
    "ab": LineRole.PARAGRAPH,
    "code": LineRole.PARAGRAPH,
}
"""trafilatura's elements that are blocks of their own."""

PAGE_ROLES = {
    "p": LineRole.PARAGRAPH,
    "li": LineRole.ITEM,
    "blockquote": LineRole.QUOTE,
    **{f"h{level}": LineRole.HEADING for level in range(1, 7)},
}
"""Elements of a page that are blocks where they hold no other block."""

LONGEST_ROW = 40
"""Words of a table row that may be data; rows of more hold prose."""


def read_blocks(body: _Element, tree: HtmlElement) -> tuple[Block, ...]:
    """Return text and role of each block of trafilatura's `body`.

    Where trafilatura runs blocks together (its last resort, tables used for the layout), the
    blocks of the page part them again.
    """
    blocks = tuple(_blocks(body, tree))
    if len(blocks) == 1:
        return tuple(_part(blocks[0][0], tree))
    return blocks


def _blocks(element: _Element, tree: HtmlElement) -> Iterator[Block]:
    for child in element:
        role = ROLES.get(str(child.tag))
        if child.tag == "row":
            yield from _part(fold(" ".join(_text(cell) for cell in child)), tree)
        elif role is None or (role is LineRole.QUOTE and len(child)):
            yield from _lines(child.text, role or LineRole.PARAGRAPH)
            for text, inner in _blocks(child, tree):
                yield text, role if role and inner is LineRole.PARAGRAPH else inner
        else:
            yield from _lines(_text(child), role)
        yield from _lines(child.tail, LineRole.PARAGRAPH)


def _text(element: _Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _lines(text: str | None, role: LineRole) -> Iterator[Block]:
    # where trafilatura falls back to plain text, one element holds many lines
    for line in (text or "").split("\n"):
        if folded := fold(line):
            yield folded, role


def _part(text: str, tree: HtmlElement) -> Iterator[Block]:
    # also a row of a table used for the layout, which holds a whole article in one cell
    at = 0
    for element in tree.iter(*PAGE_ROLES) if len(text.split()) > LONGEST_ROW else ():
        own = fold(element.text_content())
        found = text.find(own, at) if own and not _holds_blocks(element) else -1
        if found >= 0:
            yield from _lines(text[at:found], LineRole.PARAGRAPH)
            yield own, PAGE_ROLES[str(element.tag)]
            at = found + len(own)
    yield from _lines(text[at:], LineRole.PARAGRAPH)


def _holds_blocks(element: HtmlElement) -> bool:
    return next(element.iterdescendants(*PAGE_ROLES), None) is not None


def number_blocks(blocks: Sequence[Block], source: str) -> Iterator[tuple[int, Block]]:
    """Yield each block with the line of the page's source where its first words stand."""
    at = max(source.find("<body"), 0)
    number = source.count("\n", 0, at) + 1
    for block in blocks:
        words = block[0][:30].partition("&")[0]
        found = source.find(words, at) if words else -1
        if found >= 0:
            number += source.count("\n", at, found)
            at = found
        yield number, block
