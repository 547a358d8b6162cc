"""Short ways to write block trees."""

from collections.abc import Iterable

from generator.model.page import Block, Heading, Inline, Link, Listing, PageUri, Paragraph, Text
from generator.words import Words


def heading(level: int, *parts: Inline | str) -> Heading:
    """Return a heading."""
    return Heading(level, inlines(*parts))


def paragraph(*parts: Inline | str) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(inlines(*parts))


def inlines(*parts: Inline | str) -> tuple[Inline, ...]:
    """Return the parts with every string as text."""
    return tuple(Text(part) if isinstance(part, str) else part for part in parts)


def told(words: Words, message: str, **values: Inline | str) -> tuple[Inline, ...]:
    """Return a message, given in English, with links or marked text in the place of their names."""
    holes = {name: f"\N{NULL}{name}\N{NULL}" for name in values}
    parts = words.say(message, **holes).split("\N{NULL}")
    return inlines(*(values[p] if at % 2 else p for at, p in enumerate(parts)))


def link(target: PageUri, text: str, title: str = "") -> Link:
    """Return a link to another page."""
    return Link(target, (Text(text),), title)


def bullets(items: Iterable[tuple[Block, ...]]) -> tuple[Block, ...]:
    """Return a list of the items, or nothing if there are none."""
    listed = tuple(items)
    return (Listing(listed),) if listed else ()


def section(title: str, *blocks: Block, level: int = 2) -> tuple[Block, ...]:
    """Return the blocks under a heading, or nothing if there are none."""
    return (heading(level, title), *blocks) if blocks else ()
