"""The timeline: an index of months, and a page for each."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from generator.model.article import Article
from generator.model.page import Block, Page, PageKind, PageUri, Paragraph, Rule
from generator.render.blocks import bullets, heading, link, paragraph, told
from generator.render.edition import Edition, count_entities
from generator.render.histogram import months
from generator.render.mentioned import most_mentioned
from generator.render.periods import DAY, MONTH, by_period
from generator.render.rows import summary_row
from generator.render.shelf import Row, Shelf, shelve

TIMELINE_INDEX = PageUri("timeline/index")

_AROUND = ("Earlier: {period}", "Later: {period}")


def timeline_index(edition: Edition) -> Page:
    """Return the index of all months that have a briefing, newest first."""
    counts = Counter(article.published.period for article in edition.newest)
    words = edition.words
    title = words.say("Timeline")
    summary = words.say(
        "{briefings} in {months}.",
        briefings=words.count("{n} briefings", len(edition.newest)),
        months=words.count("{n} months", len(counts)),
    )
    blocks: list[Block] = [heading(1, title), paragraph(summary), Rule()]
    for year, group in groupby(sorted(counts, key=_newest_period), key=lambda p: p[:4]):
        blocks.append(heading(2, year if year.isdigit() else words.say("Undated")))
        blocks.extend(bullets((_month_row(edition, p, counts[p]),) for p in group))
    return Page(
        uri=TIMELINE_INDEX,
        kind=PageKind.TIMELINE,
        title=title,
        description=summary,
        blocks=tuple(blocks),
        facts={"briefings": len(edition.newest), "months": months(edition.newest)},
    )


def _newest_period(period: str) -> tuple[int, int]:
    """Order periods newest first; a month unknown after the year's months, undated at the end."""
    if not period[:4].isdigit():
        return (1, 0)
    year, _, month = period.partition("-")
    return (-int(year), -int(month or 0))


def _month_row(edition: Edition, period: str, number: int) -> Paragraph:
    page = edition.links.months[period]
    return paragraph(link(page, edition.words.period(period)), f" {number}")


def month_pages(edition: Edition) -> Iterator[Page]:
    """Return the page of every month, of every year known without a month, and of the undated."""
    groups = by_period(edition.newest)
    for index, (period, articles) in enumerate(groups):
        later = groups[index - 1][0] if index else ""
        earlier = groups[index + 1][0] if index + 1 < len(groups) else ""
        yield from _month_pages(edition, period, articles, (earlier, later))


def _month_pages(
    edition: Edition, period: str, articles: list[Article], around: tuple[str, str]
) -> Iterator[Page]:
    title = edition.words.period(period)
    total = edition.words.count("{n} briefings", len(articles))
    counts = count_entities(edition, [article.id for article in articles])
    shelf = Shelf(
        uri=edition.links.months[period],
        label=title,
        rows=[Row(date=a.published.value, blocks=summary_row(edition, a)) for a in articles],
        level=MONTH if len(period) == MONTH else DAY,
    )
    held = shelve(edition, shelf)
    yield Page(
        uri=shelf.uri,
        kind=PageKind.MONTH,
        title=title,
        description=f"{total}, {title}.",
        blocks=(
            heading(1, title),
            paragraph(f"{total}."),
            *bullets((row,) for row in _around(edition, around)),
            Rule(),
            *held.blocks,
            Rule(),
            *most_mentioned(edition, counts),
        ),
        facts={"period": period, "briefings": len(articles)},
    )
    yield from held.pages


def _around(edition: Edition, around: tuple[str, str]) -> Iterator[Paragraph]:
    for message, period in zip(_AROUND, around, strict=True):
        if period:
            page = link(edition.links.months[period], edition.words.period(period))
            yield Paragraph(told(edition.words, message, period=page))
