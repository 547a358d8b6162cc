"""Outlets and agencies: their index, and a page for each."""

from collections.abc import Iterator

from generator.model.page import (
    Block,
    Inline,
    Json,
    Link,
    Page,
    PageKind,
    PageUri,
    Paragraph,
    Rule,
    Text,
)
from generator.model.register import Source
from generator.model.uri import web_address
from generator.render.alphabet import Alphabet, Entry, alphabet_pages
from generator.render.blocks import bullets, heading, inlines, link, paragraph, section, told
from generator.render.edition import Edition, count_entities
from generator.render.histogram import months
from generator.render.mentioned import most_mentioned
from generator.render.parts import in_parts
from generator.render.roll import Roll, roll_pages
from generator.render.shelf import Shelved, briefing_shelf, shelve
from generator.render.sort_name import sort_key
from generator.words import Words
from generator.words.words import capitalized

SOURCES_INDEX = PageUri("sources/index")

_COPIES = 20
"""Copies on the page of a source; more have pages of their own."""


def source_index(edition: Edition) -> Iterator[Page]:
    """Return the index of outlets and agencies; very many are in one alphabet, by letter."""
    known = _known(edition)
    names = edition.links.source_names
    ordered = sorted(edition.links.sources, key=lambda slug: (sort_key(names[slug]), slug))
    agencies = [slug for slug in ordered if _is_agency(edition, slug, known.get(slug))]
    outlets = [slug for slug in ordered if slug not in set(agencies)]
    words = edition.words
    title = words.say("Sources")
    summary = words.say(
        "{outlets} and {agencies}.",
        outlets=words.count("{n} outlets", len(outlets)),
        agencies=words.count("{n} agencies", len(agencies)),
    )
    rows = [(slug, _row(edition, slug, known.get(slug))) for slug in (*outlets, *agencies)]
    facts: dict[str, Json] = {"of": "source", "outlets": len(outlets), "agencies": len(agencies)}
    if len(in_parts(rows, lambda row: row[1], edition.options, most=len(rows))) > 1:
        entries = [
            Entry(name=names[slug], blocks=row, briefings=len(edition.links.printed_by[slug]))
            for slug, row in rows
        ]
        index = Alphabet(
            uri=SOURCES_INDEX, title=title, summary=summary, entries=entries, facts=facts
        )
        yield from alphabet_pages(edition, index)
        return
    listed = dict(rows)
    yield Page(
        uri=SOURCES_INDEX,
        kind=PageKind.INDEX,
        title=title,
        description=summary,
        blocks=(
            heading(1, title),
            paragraph(summary),
            Rule(),
            *section(words.say("Outlets"), *bullets(listed[slug] for slug in outlets)),
            *section(words.say("Agencies"), *bullets(listed[slug] for slug in agencies)),
        ),
        facts=facts,
    )


def _known(edition: Edition) -> dict[str, Source]:
    return {entry.slug: entry for entry in edition.corpus.knowledge.sources.entries}


def _is_agency(edition: Edition, slug: str, entry: Source | None) -> bool:
    """A source that no article names as its outlet is an agency, unless the editor says else."""
    if entry:
        return entry.agency
    articles = (edition.article(key) for key in edition.links.printed_by[slug])
    slugs = edition.links.source_slugs
    return not any(a.outlet and slugs[a.outlet.value] == slug for a in articles)


def _row(edition: Edition, slug: str, entry: Source | None) -> tuple[Block, ...]:
    number = len(edition.links.printed_by[slug])
    name = link(edition.links.sources[slug], edition.links.source_names[slug])
    about = _about(entry, edition.words)
    first = paragraph(name, f" {edition.words.number(number)}")
    return (first, paragraph(about)) if about else (first,)


def _about(entry: Source | None, words: Words) -> str:
    if entry is None:
        return ""
    state = words.say("fictitious") if entry.fictitious else ""
    return ", ".join(part for part in (entry.country, state) if part)


def source_pages(edition: Edition) -> Iterator[Page]:
    """Return the page of every outlet and agency."""
    known = _known(edition)
    for slug in edition.links.sources:
        yield from _source_pages(edition, slug, known.get(slug))


def _source_pages(edition: Edition, slug: str, entry: Source | None) -> Iterator[Page]:
    uri, name = edition.links.sources[slug], edition.links.source_names[slug]
    articles = [edition.article(key) for key in edition.links.printed_by[slug]]
    own = [article for article in articles if article.id in edition.links.briefings]
    copied = [article.id for article in articles if article.id in edition.corpus.copies]
    counts = count_entities(edition, [article.id for article in own])
    words = edition.words
    held = shelve(edition, briefing_shelf(edition, uri, name, own), depth=3)
    copies = _copies(edition, uri, name, copied)
    rows = ((paragraph(*row),) for row in _facts(entry, (len(own), len(copied)), words))
    yield Page(
        uri=uri,
        kind=PageKind.SOURCE,
        title=name,
        description=words.say(
            "{briefings} and {copies} printed or written by {name}.",
            briefings=words.count("{n} briefings", len(own)),
            copies=words.count("{n} copies", len(copied)),
            name=name,
        ),
        blocks=(
            heading(1, name),
            *bullets(rows),
            Rule(),
            *section(words.say("Briefings"), *held.blocks),
            *section(words.say("Copies"), *copies.blocks),
            Rule(),
            *most_mentioned(edition, counts),
        ),
        facts={
            "source": slug,
            "briefings": len(own),
            "copies": len(copied),
            "months": months(own),
        },
    )
    yield from held.pages
    yield from copies.pages


def _copies(edition: Edition, uri: PageUri, name: str, copied: list[str]) -> Shelved:
    """Return the newest copies, and pages with all of them where they are many."""
    rows = [_copy_row(edition, key) for key in copied]
    shown = bullets(rows[:_COPIES])
    if len(rows) <= _COPIES:
        return Shelved(blocks=shown)
    words = edition.words
    roll = Roll(
        uri=PageUri(f"{uri}/copies"),
        title=words.say("{name}, copies", name=name),
        heading=words.say("Copies"),
        total=words.count("{n} copies", len(rows)),
        back=link(uri, name),
        rows=rows,
    )
    every = paragraph(link(roll.uri, words.count("All {n} copies", len(rows))))
    return Shelved(blocks=(*shown, every), pages=tuple(roll_pages(edition, roll)))


def _facts(
    entry: Source | None, counts: tuple[int, int], words: Words
) -> Iterator[tuple[Inline, ...]]:
    yield inlines(words.say("Briefings: {number}", number=words.number(counts[0])))
    if counts[1]:
        yield inlines(words.say("Copies: {number}", number=words.number(counts[1])))
    if entry is None:
        return
    if entry.country:
        yield inlines(words.say("Country: {country}", country=entry.country))
    if home := web_address(entry.home):
        link_home = Link(home, (Text(home.partition("://")[2].rstrip("/")),))
        yield told(words, "Home page: {address}", address=link_home)
    if entry.rights:
        yield inlines(words.say("Rights: {rights}", rights=entry.rights))
    if entry.fictitious:
        yield inlines(words.say("State: fictitious"))


def _copy_row(edition: Edition, key: str) -> tuple[Block, ...]:
    article = edition.article(key)
    original = edition.corpus.copies[key].of
    return (
        paragraph(article.title.value),
        Paragraph(
            told(
                edition.words,
                "{date}. Copy of {briefing}",
                date=capitalized(edition.words.date(article.published.value)),
                briefing=edition.briefing_link(original),
            )
        ),
    )
