"""Lists in parts that are light enough for a page."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from generator.model.page import Block, PageUri
from generator.render.options import Options
from generator.render.weight import weigh

T = TypeVar("T")


def in_parts(
    rows: Sequence[T],
    blocks: Callable[[T], Sequence[Block]],
    options: Options,
    most: int | None = None,
) -> list[Sequence[T]]:
    """Return the rows in parts of the length and weight that the settings allow.

    `most` is the length where another is wanted.
    """
    most = options.list_rows if most is None else most
    parts: list[Sequence[T]] = []
    start, weight = 0, 0
    for index, row in enumerate(rows):
        added = weigh(blocks(row))
        full = index - start >= most or weight + added > options.list_bytes
        if full and index > start:
            parts.append(rows[start:index])
            start, weight = index, 0
        weight += added
    return [*parts, rows[start:]] if rows else []


def part_uri(uri: PageUri, number: int) -> PageUri:
    """Return the address of a part of a page's list; the first stands on the page itself."""
    return PageUri(f"{folder_of(uri)}/part-{number}") if number > 1 else uri


def folder_of(uri: PageUri) -> str:
    """Return the folder that a page opens: `timeline/2019` for `timeline/2019/index`."""
    return uri.removesuffix("/index")
