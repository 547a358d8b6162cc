"""Pages as plain text."""

from collections.abc import Iterator, Sequence

from generator.model.page import Block, Heading, Listing, Page, Paragraph, Quotation
from generator.render.printer import plain_text
from generator.render.tidy import tidy


def print_text(page: Page) -> str:
    """Return the text a reader sees, one block a line, without marks or addresses."""
    return "\n".join(_lines(tidy(page.blocks)))


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield plain_text(block.children)
            case Quotation():
                yield from _lines(block.children)
            case Listing():
                for item in block.items:
                    yield from _lines(item)
            case _:
                pass
