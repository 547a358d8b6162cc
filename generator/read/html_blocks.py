"""From trafilatura's tree to lines with roles."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from lxml.etree import _Element
from lxml.html import HtmlElement

from generator.model.raw import LineRole
from generator.read.characters import fold
from generator.read.html_gaps import ENDS
from generator.read.html_tags import HEADINGS

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
    **dict.fromkeys(HEADINGS, LineRole.HEADING),
}
"""Elements of a page that are blocks where they hold no other block."""

LONGEST_ROW = 40
"""Words of a table row that may be data; rows of more hold prose."""

WINDOW = 2_000
"""Blocks of a page searched for the parts of one text; more than any article has."""


def read_blocks(body: _Element, tree: HtmlElement) -> tuple[Block, ...]:
    """Return text and role of each block of trafilatura's `body`.

    Where trafilatura runs blocks together (its last resort, tables used for the layout), the
    blocks of the page part them again.
    """
    page = _PageBlocks(tree)
    blocks = tuple(_blocks(body, page))
    if len(blocks) == 1:
        return tuple(page.part(blocks[0][0]))
    return blocks


def _blocks(element: _Element, page: "_PageBlocks") -> Iterator[Block]:
    for child in element:
        role = ROLES.get(str(child.tag))
        if child.tag == "row":
            yield from page.part(fold(" ".join(_text(cell) for cell in child)))
        elif role is None or (role is LineRole.QUOTE and len(child)):
            yield from _lines(child.text, role or LineRole.PARAGRAPH)
            for text, inner in _blocks(child, page):
                yield text, role if role and inner is LineRole.PARAGRAPH else inner
        else:
            yield from _lines(_text(child), role)
        yield from _lines(child.tail, LineRole.PARAGRAPH)


def _text(element: _Element) -> str:
    """Return the text of an element, parted where a line break ends a paragraph."""
    parts: list[str] = []
    last = ""
    for text, breaks in _pieces(element):
        if breaks:
            parts.append("\n" if last.endswith(ENDS) else " ")
        parts.append(text)
        last = text.rstrip() or last
    return "".join(parts)


def _pieces(element: _Element) -> Iterator[tuple[str, bool]]:
    """Yield the texts of an element, and whether a line break (`lb`) stands before each."""
    yield element.text or "", False
    for child in element:
        if child.tag == "lb":
            yield child.tail or "", True
        else:
            yield from _pieces(child)
            yield child.tail or "", False


def _lines(text: str | None, role: LineRole) -> Iterator[Block]:
    # where trafilatura falls back to plain text, one element holds many lines
    for line in (text or "").split("\n"):
        if folded := fold(line):
            yield folded, role


class _PageBlocks:
    """The blocks of the page itself, in its order."""

    def __init__(self, tree: HtmlElement) -> None:
        leaves = (element for element in tree.iter(*PAGE_ROLES) if not _holds_blocks(element))
        self._blocks = [(fold(leaf.text_content()), PAGE_ROLES[str(leaf.tag)]) for leaf in leaves]
        self._next = 0

    def part(self, text: str) -> Iterator[Block]:
        """Yield the blocks that make up a long text, and what stands between them.

        Called with texts in the order of the page, so each search begins where the last ended;
        the window keeps many rows from costing the square of their number.
        """
        at = 0
        ahead = WINDOW if len(text.split()) > LONGEST_ROW else 0
        for index in range(self._next, min(self._next + ahead, len(self._blocks))):
            own, role = self._blocks[index]
            found = text.find(own, at) if own else -1
            if found >= 0:
                yield from _lines(text[at:found], LineRole.PARAGRAPH)
                yield own, role
                at = found + len(own)
                self._next = index + 1
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
