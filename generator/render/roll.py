"""A list of rows in its own order, on as many pages of its own as it needs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.model.page import Block, Json, Link, Page, PageKind, PageUri, Rule
from generator.render.blocks import bullets, heading, paragraph
from generator.render.edition import Edition
from generator.render.parts import in_parts, part_uri
from generator.render.strip import PART, Way, strip


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A list and what its pages say of it."""

    uri: PageUri
    """Of its first page."""
    title: str
    heading: str
    total: str
    """How many rows, in words."""
    back: Link
    """To the page it belongs to."""
    rows: Sequence[tuple[Block, ...]]
    facts: Mapping[str, Json] = field(default_factory=dict)


def roll_pages(edition: Edition, roll: Roll) -> Iterator[Page]:
    """Return the pages of the list."""
    parts = in_parts(roll.rows, lambda row: row, edition.options)
    ways = part_ways(roll.uri, parts)
    for way, part in zip(ways, parts, strict=True):
        title = part_title(edition, roll.title, way, ways)
        yield Page(
            uri=way.uri,
            kind=PageKind.ARCHIVE,
            title=title,
            description=f"{title}: {roll.total}.",
            blocks=(
                heading(1, title),
                paragraph(f"{roll.total}: ", roll.back),
                *strip(edition.words, PART, ways, way.uri),
                Rule(),
                heading(2, roll.heading),
                *bullets(part),
            ),
            facts=roll.facts,
        )


def part_ways(uri: PageUri, parts: Sequence[Sequence[object]]) -> list[Way]:
    """Return the ways to the numbered parts of the list of a page."""
    return [
        Way(uri=part_uri(uri, number), name=str(number), rows=len(part))
        for number, part in enumerate(parts, 1)
    ]


def part_title(edition: Edition, title: str, way: Way, ways: Sequence[Way]) -> str:
    """Return the title of a part: `Corrections, part 2`; the first has the list's own."""
    if way is ways[0]:
        return title
    return f"{title}, {edition.words.say('part {number}', number=way.name)}"
