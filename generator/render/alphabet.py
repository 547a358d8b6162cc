"""An index from A to Z: on one page, or on pages by letter where that would be too heavy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.model.page import Block, Json, Page, PageKind, PageUri, Rule
from generator.model.slug import slugify
from generator.render.blocks import bullets, heading, link, paragraph, section
from generator.render.edition import Edition
from generator.render.parts import folder_of, in_parts
from generator.render.roll import part_ways
from generator.render.sort_name import letter_of, sort_key
from generator.render.strip import LETTER, PART, Way, strip

MOST_USED = 60
"""Names on the first page of an index by letter: about a screen in three columns."""

_SHOWN = 3
"""Letters of the first and last name that tell a part of a letter from the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One name of an index."""

    name: str
    """As it is sorted."""
    blocks: tuple[Block, ...]
    briefings: int = 0
    """In how many it is; none for a reference to another entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alphabet:
    """An index and what its pages say of it."""

    uri: PageUri
    title: str
    summary: str
    entries: Sequence[Entry]
    facts: Mapping[str, Json] = field(default_factory=dict)
    before: tuple[Block, ...] = ()
    """Sections above the names, on the first page of an index by letter."""
    foot: tuple[Block, ...] = ()


def alphabet_pages(edition: Edition, index: Alphabet) -> Iterator[Page]:
    """Return the pages of an index."""
    ordered = sorted(index.entries, key=lambda e: (sort_key(e.name), e.name))
    index = replace(index, entries=ordered)
    letters = {key: list(group) for key, group in groupby(ordered, lambda e: letter_of(e.name))}
    if len(_parts(edition, ordered)) <= 1:
        shown = [block for key, group in letters.items() for block in _letter(edition, key, group)]
        yield _page(index, (), shown)
        return
    folder = f"{folder_of(index.uri)}/a-z"
    ways = [
        Way(uri=PageUri(f"{folder}/{slugify(key)}"), name=edition.words.say(key), rows=len(group))
        for key, group in letters.items()
    ]
    top = sorted((e for e in ordered if e.briefings), key=lambda e: -e.briefings)[:MOST_USED]
    most = section(edition.words.say("Most mentioned"), *bullets(e.blocks for e in top))
    yield _page(index, strip(edition.words, LETTER, ways, index.uri), (*index.before, *most))
    for way, key in zip(ways, letters, strict=True):
        yield from _letter_pages(edition, index, way, ways, letters[key])


def _parts(edition: Edition, entries: Sequence[Entry]) -> list[Sequence[Entry]]:
    return in_parts(entries, lambda entry: entry.blocks, edition.options, most=len(entries))


def _letter(edition: Edition, letter: str, entries: Sequence[Entry]) -> tuple[Block, ...]:
    return section(edition.words.say(letter), *bullets(entry.blocks for entry in entries))


def _page(index: Alphabet, ways: tuple[Block, ...], shown: Sequence[Block]) -> Page:
    return Page(
        uri=index.uri,
        kind=PageKind.INDEX,
        title=index.title,
        description=index.summary,
        blocks=(
            heading(1, index.title),
            paragraph(index.summary),
            *ways,
            Rule(),
            *shown,
            Rule(),
            *index.foot,
        ),
        facts=index.facts,
    )


def _letter_pages(
    edition: Edition, index: Alphabet, here: Way, letters: Sequence[Way], entries: Sequence[Entry]
) -> Iterator[Page]:
    parts = _parts(edition, entries)
    ways = part_ways(here.uri, parts)
    named = [replace(w, name=_range(part)) for w, part in zip(ways, parts, strict=True)]
    for way, part in zip(named, parts, strict=True):
        reach = here.name if len(parts) == 1 else way.name
        title = f"{index.title}, {reach}"
        yield Page(
            uri=way.uri,
            kind=PageKind.INDEX,
            title=title,
            description=f"{title}. {index.summary}",
            blocks=(
                heading(1, title),
                paragraph(link(index.uri, index.title), f": {index.summary}"),
                *strip(edition.words, LETTER, letters, here.uri),
                *strip(edition.words, PART, named, way.uri),
                Rule(),
                *section(reach, *bullets(entry.blocks for entry in part)),
                Rule(),
            ),
            facts={**index.facts, "letter": here.name},
        )


def _range(entries: Sequence[Entry]) -> str:
    first, last = (e.name.removeprefix("The ")[:_SHOWN].strip() for e in (entries[0], entries[-1]))
    return f"{first} \u2013 {last}"
