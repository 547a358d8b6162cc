"""Every briefing that names an entity, by month, with the sentence."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from generator.model.fact import UNDATED
from generator.model.page import Block, Inline, PageUri
from generator.model.site import Appearance
from generator.render.blocks import bullets, heading, inlines, link, paragraph, section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject
from generator.render.excerpt import naming_sentence
from generator.render.rows import briefing_row
from generator.words import Words


def briefings(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Briefings`; of very many only the newest, the others by year."""
    limit = edition.options.entity_briefings
    return section(
        edition.words.say("Briefings"),
        *months_of(edition, subject.appearances[:limit]),
        *(_years(edition, subject) if len(subject.appearances) > limit else ()),
    )


def _years(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    counts = Counter(year_of(edition, appearance) for appearance in subject.appearances)
    words = edition.words
    items = ((paragraph(*_year_link(subject, year, counts[year], words)),) for year in counts)
    return section(edition.words.say("All briefings by year"), *bullets(items), level=3)


def year_of(edition: Edition, appearance: Appearance) -> str:
    """Return the year of an appearance, or `undated`."""
    return edition.article(appearance.article).published.value[:4] or UNDATED


def year_uri(subject: Subject, year: str) -> PageUri:
    """Return the page of one year of an entity with very many briefings."""
    return PageUri(f"{subject.uri}/{year}")


def months_of(edition: Edition, appearances: Sequence[Appearance]) -> tuple[Block, ...]:
    """Return the appearances under a heading for each month."""
    blocks: list[Block] = []
    groups = groupby(appearances, key=lambda a: edition.article(a.article).published.period)
    for period, group in groups:
        blocks.append(heading(3, edition.words.period(period)))
        blocks.extend(bullets(_row(edition, appearance) for appearance in group))
    return tuple(blocks)


def _row(edition: Edition, appearance: Appearance) -> tuple[Block, ...]:
    sentence = naming_sentence(edition.corpus, appearance)
    return briefing_row(edition, edition.article(appearance.article), sentence)


def _year_link(subject: Subject, year: str, number: int, words: Words) -> tuple[Inline, ...]:
    return inlines(
        link(year_uri(subject, year), words.period(year) if year == UNDATED else year), f" {number}"
    )
