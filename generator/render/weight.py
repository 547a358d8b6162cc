"""How heavy blocks will be as HTML, told without printing them."""

from collections.abc import Iterable

from generator.model.page import Block, Heading, Inline, Link, Listing, Paragraph, Quotation, Text

_TAGS = 16
"""Bytes of an element's tags and line break, a little more than most have."""

_LINK = 24
"""Bytes of a link beside its address, title and text: `<a href="../" title="">` and `</a>`."""


def weigh(blocks: Iterable[Block]) -> int:
    """Return about how many bytes the blocks have as HTML; escapes are not counted."""
    return sum(map(_weigh_block, blocks))


def _weigh_block(block: Block) -> int:
    match block:
        case Heading() | Paragraph():
            return _TAGS + _weigh_inlines(block.children)
        case Quotation():
            return _TAGS + weigh(block.children)
        case Listing():
            return _TAGS + sum(_TAGS + weigh(item) for item in block.items)
        case _:
            return _TAGS


def _weigh_inlines(children: Iterable[Inline]) -> int:
    return sum(map(_weigh_inline, children))


def _weigh_inline(child: Inline) -> int:
    match child:
        case Text():
            return _bytes(child.value)
        case Link():
            return _LINK + len(child.target) + _bytes(child.title) + _weigh_inlines(child.children)
        case _:
            return _TAGS + _weigh_inlines(child.children)


def _bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
