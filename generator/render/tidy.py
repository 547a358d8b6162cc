"""Block trees in the form that Markdown can express: the printers print nothing else.

The dialects disagree about adjacent lists and quotations (some read them as one), about strong
text that touches other strong text or begins with punctuation inside a word, and about white
space at edges. Tidying settles all that once, before printing, so that all printers say the same.
"""

from collections.abc import Iterable
from dataclasses import replace

from generator.model.page import Block, Heading, Listing, Paragraph, Quotation, Rule
from generator.render.tidy_inlines import tidy_inlines

_CONTAINERS = (Listing, Quotation)


def tidy(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks without empty ones, adjacent lists and quotations joined into one."""
    done: list[Block] = []
    for block in blocks:
        tidied = _tidy_block(block)
        if tidied is None:
            continue
        joined = _join(done[-1], tidied) if done else None
        if joined is None:
            done.append(tidied)
        else:
            done[-1] = joined
    return tuple(done)


def _tidy_block(block: Block) -> Block | None:
    match block:
        case Heading() | Paragraph():
            children = tidy_inlines(block.children)
            return replace(block, children=children) if children else None
        case Quotation():
            inside = _tidy_inside(block.children)
            return Quotation(inside) if inside else None
        case Listing():
            items = tuple(item for blocks in block.items if (item := _tidy_item(blocks)))
            return replace(block, items=items) if items else None
        case Rule():
            return block


def _tidy_inside(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Headings and rules belong to the page: inside lists and quotations there are none."""
    kept = (block for block in blocks if not isinstance(block, Rule))
    return tidy(Paragraph(b.children) if isinstance(b, Heading) else b for b in kept)


def _tidy_item(blocks: Iterable[Block]) -> tuple[Block, ...]:
    inside = _tidy_inside(blocks)
    while inside and isinstance(inside[0], _CONTAINERS):
        inside = tidy((*_open(inside[0]), *inside[1:]))
    return inside


def _open(block: Listing | Quotation) -> tuple[Block, ...]:
    if isinstance(block, Quotation):
        return block.children
    return tuple(inner for item in block.items for inner in item)


def _join(first: Block, second: Block) -> Block | None:
    if isinstance(first, Listing) and isinstance(second, Listing):
        return replace(first, items=first.items + second.items)
    if isinstance(first, Quotation) and isinstance(second, Quotation):
        return Quotation(tidy(first.children + second.children))
    return None
