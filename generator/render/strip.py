"""The ways between the pages of a long list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.page import Block, Inline, PageUri, Strong, Text
from generator.render.blocks import bullets, link, paragraph
from generator.render.periods import DAY, MONTH, YEAR
from generator.words import Words

PART, LETTER = 0, 1
"""Units of lists that are not parted by time."""

_WAYS: Mapping[int, str] = {
    YEAR: "Years",
    MONTH: "Months",
    DAY: "Days",
    PART: "Parts",
    LETTER: "Letters",
}
"""What the pages of a list are called, by unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One page of a list."""

    uri: PageUri
    name: str
    """Among its siblings: `2019`, `March`, `K`."""
    rows: int


def strip(words: Words, unit: int, ways: Sequence[Way], here: PageUri) -> tuple[Block, ...]:
    """Return one fact with a link to each page, `Years: 2021 40, 2020 33`, this one strong.

    A list on one page needs none.
    """
    parts: list[Inline | str] = []
    for way in ways:
        name: Inline = Strong((Text(way.name),)) if way.uri == here else link(way.uri, way.name)
        parts += [", " if parts else "", name, f" {words.number(way.rows)}"]
    row = (paragraph(f"{words.say(_WAYS[unit])}: ", *parts),)
    return bullets([row] if ways[1:] else [])
