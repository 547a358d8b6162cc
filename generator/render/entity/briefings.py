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
from generator.render.phrases import period_in_words
from generator.render.rows import briefing_row


def briefings(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Briefings`; of very many only the newest, the others by year."""
    limit = edition.options.entity_briefings
    return section(
        "Briefings",
        *months_of(edition, subject.appearances[:limit]),
        *(_years(edition, subject) if len(subject.appearances) > limit else ()),
    )


def _years(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    counts = Counter(year_of(edition, appearance) for appearance in subject.appearances)
    items = ((paragraph(*_year_link(subject, year, counts[year])),) for year in counts)
    return section("All briefings by year", *bullets(items), level=3)


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
        blocks.append(heading(3, period_in_words(period)))
        blocks.extend(bullets(_row(edition, appearance) for appearance in group))
    return tuple(blocks)


def _row(edition: Edition, appearance: Appearance) -> tuple[Block, ...]:
    sentence = naming_sentence(edition.corpus, appearance)
    return briefing_row(edition, edition.article(appearance.article), sentence)


def _year_link(subject: Subject, year: str, number: int) -> tuple[Inline, ...]:
    return inlines(link(year_uri(subject, year), year.capitalize()), f" {number}")
