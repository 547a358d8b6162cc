"""Long lists of briefings by time, on as many pages as they need.

A list too long for its page shows its newest rows there and goes on by year; a year too long does
the same by month, and a month by day. What has no finer date goes on in numbered parts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.model.article import Article
from generator.model.page import Block, Json, Page, PageKind, PageUri, Paragraph, Rule
from generator.render.blocks import bullets, heading, link, paragraph, section, told
from generator.render.edition import Edition
from generator.render.parts import folder_of, in_parts, part_uri
from generator.render.periods import (
    DAY,
    LEVELS,
    MONTH,
    YEAR,
    heading_words,
    period_path,
    period_words,
    short_words,
)
from generator.render.rows import briefing_row
from generator.render.strip import PART, Way, strip

PERIODS: Mapping[int, str] = {
    YEAR: "All briefings by year",
    MONTH: "All briefings by month",
    DAY: "All briefings by day",
    PART: "All briefings in parts",
}
"""Heading above the ways to a list's further pages, by unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One briefing in a list."""

    date: str
    """When it was published: ISO 8601, cut to the precision, empty if unknown."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A list and the page it belongs to."""

    uri: PageUri
    rows: Sequence[Row]
    """Newest first, undated last."""
    name: str = ""
    """What the list is about; empty if only about its time."""
    label: str = ""
    """Its time or number, in words."""
    short: str = ""
    """The same beside its siblings: `March`."""
    unit: int = PART
    """What it and its siblings are: `YEAR`, `MONTH`, `DAY` or `PART`."""
    level: int = 0
    """Characters of the date that its rows share, 10 where there is no finer one."""
    facts: Mapping[str, Json] = field(default_factory=dict)
    """What the template of further pages needs."""

    @property
    def title(self) -> str:
        """Name and time: `Port Ellery, March 2019`."""
        return ", ".join(filter(None, (self.name, self.label)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A list as its page shows it, and the pages on which it goes on."""

    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()


def briefing_shelf(edition: Edition, uri: PageUri, name: str, newest: Sequence[Article]) -> Shelf:
    """Return the shelf of briefings, given newest first, by title and who printed them."""
    rows = [Row(date=a.published.value, blocks=briefing_row(edition, a)) for a in newest]
    return Shelf(uri=uri, name=name, rows=rows)


def shelve(edition: Edition, shelf: Shelf, depth: int = 2) -> Shelved:
    """Return the list for the shelf's own page, under headings of a depth, and further pages."""
    parts = in_parts(shelf.rows, lambda row: row.blocks, edition.options)
    shown = _grouped(edition, shelf, parts[0] if parts else (), depth)
    if len(parts) <= 1:
        return Shelved(blocks=shown)
    below = _by_period(edition, shelf) or _by_number(edition, shelf, parts)
    pages = (_pages(edition, one, below, shelf) for one in below if one.uri != shelf.uri)
    items = (
        (paragraph(link(one.uri, one.label), f" {edition.words.number(len(one.rows))}"),)
        for one in below
    )
    title = edition.words.say(PERIODS[below[0].unit])
    return Shelved(
        blocks=(*shown, *section(title, *bullets(items), level=depth)),
        pages=tuple(page for found in pages for page in found),
    )


def _grouped(edition: Edition, shelf: Shelf, rows: Sequence[Row], depth: int) -> tuple[Block, ...]:
    words = edition.words
    blocks: list[Block] = []
    for title, group in groupby(rows, key=lambda row: heading_words(words, row.date, shelf.level)):
        blocks.extend(section(title, *bullets(row.blocks for row in group), level=depth))
    return tuple(blocks)


def _by_period(edition: Edition, shelf: Shelf) -> list[Shelf]:
    """Return the shelves of the periods that part the list, nothing where all have one date."""
    for level in (level for level in LEVELS if level > shelf.level):
        dates = groupby(shelf.rows, key=lambda row: row.date[:level])
        groups = [(key, tuple(rows)) for key, rows in dates]
        if len(groups) > 1:
            return [_period(edition, shelf, level, *group) for group in groups]
    return []


def _period(edition: Edition, shelf: Shelf, level: int, key: str, rows: Sequence[Row]) -> Shelf:
    return replace(
        shelf,
        uri=PageUri(f"{folder_of(shelf.uri)}/{period_path(key, level, shelf.level)}"),
        rows=rows,
        label=period_words(edition.words, key, level),
        short=short_words(edition.words, key, level),
        unit=level,
        level=level if len(key) == level else DAY,
    )


def _by_number(edition: Edition, shelf: Shelf, parts: Sequence[Sequence[Row]]) -> list[Shelf]:
    return [
        replace(
            shelf,
            uri=part_uri(shelf.uri, number),
            rows=rows,
            name=shelf.title,
            label=edition.words.say("part {number}", number=number),
            short=str(number),
            unit=PART,
        )
        for number, rows in enumerate(parts, 1)
    ]


def _pages(
    edition: Edition, shelf: Shelf, siblings: Sequence[Shelf], above: Shelf
) -> Iterator[Page]:
    words = edition.words
    held = shelve(edition, shelf)
    total = words.count("{n} briefings", len(shelf.rows))
    ways = [Way(uri=one.uri, name=one.short, rows=len(one.rows)) for one in siblings]
    every = told(
        words,
        "{briefings} of {number}: {name}",
        briefings=total,
        number=words.number(len(above.rows)),
        name=link(above.uri, above.title),
    )
    yield Page(
        uri=shelf.uri,
        kind=PageKind.ARCHIVE,
        title=shelf.title,
        description=f"{total}: {shelf.title}.",
        blocks=(
            heading(1, shelf.title),
            Paragraph(every),
            *strip(words, shelf.unit, ways, shelf.uri),
            Rule(),
            *held.blocks,
        ),
        facts={**shelf.facts, "briefings": len(shelf.rows)},
    )
    yield from held.pages
