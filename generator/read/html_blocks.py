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

COVERED = 0.9
"""Share of a text that a page's own blocks must make up to be taken for it."""


def read_blocks(body: _Element, tree: HtmlElement) -> tuple[Block, ...]:
    """Return text and role of each block of trafilatura's `body`.

    Where trafilatura fell back to one run of text, the blocks of the page part it again.
    """
    blocks = tuple(_blocks(body))
    if len(blocks) == 1:
        return _part(blocks[0][0], tree) or blocks
    return blocks


def _blocks(element: _Element) -> Iterator[Block]:
    for child in element:
        role = ROLES.get(str(child.tag))
        if child.tag == "row":
            yield from _lines(" ".join(_text(cell) for cell in child), ROLES["row"])
        elif role is None or (role is LineRole.QUOTE and len(child)):
            yield from _lines(child.text, role or LineRole.PARAGRAPH)
            for text, inner in _blocks(child):
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


def _part(text: str, tree: HtmlElement) -> tuple[Block, ...]:
    blocks: list[Block] = []
    at = 0
    for element in tree.iter(*PAGE_ROLES):
        own = fold(element.text_content())
        found = text.find(own, at) if own and not _holds_blocks(element) else -1
        if found >= 0:
            blocks.append((own, PAGE_ROLES[str(element.tag)]))
            at = found + len(own)
    covered = sum(len(own) for own, _ in blocks)
    return tuple(blocks) if covered >= COVERED * len(text.replace(" ", "")) else ()


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
