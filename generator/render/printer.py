"""Walking a block tree: what all printers have in common. Text is escaped here and nowhere else."""

from collections.abc import Sequence
from typing import Protocol

from generator.model.page import (
    Block,
    Emphasis,
    Heading,
    Inline,
    Link,
    Listing,
    Paragraph,
    Quotation,
    Rule,
    Strong,
    Text,
)
from generator.render.escape import escape, escape_before_link, escape_heading, escape_start
from generator.render.tidy import tidy


class Style(Protocol):
    """What one output format puts around text that is already escaped."""

    def strong(self, inner: str) -> str:
        """Return strong text."""

    def emphasis(self, inner: str) -> str:
        """Return stressed text."""

    def link(self, inner: str, link: Link) -> str:
        """Return a link around its printed children."""

    def heading(self, inner: str, heading: Heading) -> str:
        """Return a heading around its printed children."""

    def paragraph(self, inner: str) -> str:
        """Return a paragraph."""

    def rule(self) -> str:
        """Return a thematic break."""

    def quotation(self, inner: str) -> str:
        """Return a quotation of printed blocks."""

    def items(self, items: Sequence[str], *, ordered: bool, loose: bool) -> str:
        """Return a list; loose items are printed blocks, others only the text of a paragraph."""

    def join(self, blocks: Sequence[str]) -> str:
        """Return blocks one below the other."""


def print_page(blocks: Sequence[Block], style: Style) -> str:
    """Return the tidied blocks in a style."""
    return _print_blocks(tidy(blocks), style)


def plain_text(children: Sequence[Inline]) -> str:
    """Return the text of inlines without links and marks, not escaped."""
    return "".join(c.value if isinstance(c, Text) else plain_text(c.children) for c in children)


def _print_blocks(blocks: Sequence[Block], style: Style) -> str:
    return style.join([_print_block(block, style) for block in blocks])


def _print_block(block: Block, style: Style) -> str:
    match block:
        case Heading():
            return style.heading(escape_heading(_print_inlines(block.children, style)), block)
        case Paragraph():
            return style.paragraph(_print_inlines(block.children, style))
        case Listing():
            return _print_listing(block, style)
        case Quotation():
            return style.quotation(_print_blocks(block.children, style))
        case Rule():
            return style.rule()


def _print_listing(listing: Listing, style: Style) -> str:
    loose = any(len(item) > 1 for item in listing.items)
    items = [_print_item(item, style, loose=loose) for item in listing.items]
    return style.items(items, ordered=listing.ordered, loose=loose)


def _print_item(item: tuple[Block, ...], style: Style, *, loose: bool) -> str:
    if not loose and isinstance(item[0], Paragraph):
        return _print_inlines(item[0].children, style)
    return _print_blocks(item, style)


def _print_inlines(children: Sequence[Inline], style: Style) -> str:
    parts = _print_each(children, style)
    if isinstance(children[0], Text):
        parts[0] = escape_start(parts[0])
    return "".join(parts)


def _print_each(children: Sequence[Inline], style: Style) -> list[str]:
    parts = [_print_inline(child, style) for child in children]
    for index, following in enumerate(children[1:]):
        if isinstance(following, Link):
            parts[index] = escape_before_link(parts[index])
    return parts


def _print_inline(child: Inline, style: Style) -> str:
    match child:
        case Text():
            return escape(child.value)
        case Link():
            return style.link("".join(_print_each(child.children, style)), child)
        case Strong():
            return style.strong("".join(_print_each(child.children, style)))
        case Emphasis():
            return style.emphasis("".join(_print_each(child.children, style)))
