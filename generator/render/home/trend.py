"""Which names are in the news lately, and whether more or less than before."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.corpus import EntityId
from generator.model.fact import Precision
from generator.model.page import Block, Json
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition, count_entities
from generator.render.mentioned import most_mentioned
from generator.words import Words

BARS = 12
"""Bars of the chart beside a name."""

COUNTED = 4
"""The last bars make the period counted; as many before it, the one it is compared with."""

ENOUGH = 8
"""Briefings that make a ranking of names; with fewer in the period the next longer one is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """How far back names are counted: a busy desk in weeks, a slow one in years."""

    weeks: int
    """Weeks in a bar."""
    counted: str
    """The period counted, in words."""
    charted: str
    """All bars, in words."""


PERIODS = (
    Period(weeks=1, counted="four weeks", charted="12 weeks"),
    Period(weeks=3, counted="twelve weeks", charted="36 weeks"),
    Period(weeks=13, counted="one year", charted="3 years"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How often a name is in the news."""

    key: EntityId
    bars: tuple[int, ...]
    """Briefings that name it, bar by bar, the latest last."""

    @property
    def now(self) -> int:
        """Briefings in the period counted."""
        return sum(self.bars[-COUNTED:])

    @property
    def before(self) -> int:
        """Briefings in the period before."""
        return sum(self.bars[-2 * COUNTED : -COUNTED])

    def change(self, words: Words) -> str:
        """Return the difference in words: `up 5`, `down 2`, `unchanged`, `new`."""
        if not self.before:
            return words.say("new")
        difference = self.now - self.before
        if not difference:
            return words.say("unchanged")
        return words.say("up {n}" if difference > 0 else "down {n}", n=abs(difference))


def choose_period(edition: Edition) -> Period:
    """Return the shortest period with enough briefings to rank names, else the longest."""
    days = _days(edition)
    for period in PERIODS:
        reach = period.weeks * COUNTED * 7
        if sum((days[0][0] - day).days < reach for day, _ in days) >= ENOUGH:
            return period
    return PERIODS[-1]


def trends(edition: Edition) -> list[Trend]:
    """Return the names most mentioned in the period up to the newest briefing."""
    bars: dict[EntityId, Counter[int]] = {}
    for key, age in _ages(edition):
        bars.setdefault(key, Counter())[age] += 1
    found = [
        Trend(key=key, bars=tuple(counts[age] for age in reversed(range(BARS))))
        for key, counts in bars.items()
        if key in edition.links.entities
    ]
    found.sort(key=lambda trend: (-trend.now, edition.entity(trend.key).name, trend.key))
    return [trend for trend in found if trend.now][: edition.options.mentioned]


def _days(edition: Edition) -> list[tuple[date, str]]:
    """Return the briefings dated to the day, the newest first."""
    return [
        (date.fromisoformat(article.published.value), article.id)
        for article in edition.newest
        if article.published.precision is Precision.DAY
    ]


def _ages(edition: Edition) -> Iterator[tuple[EntityId, int]]:
    """Give each name of each recent briefing, with its age in bars."""
    days = _days(edition)
    length = choose_period(edition).weeks * 7
    for day, article in days:
        age = (days[0][0] - day).days // length
        if age < BARS:
            yield from ((key, age) for key in edition.named.get(article, ()))


def mentioned(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the section `Most mentioned`: briefings in the period, and the change.

    Where no briefing is dated to the day, it counts all briefings.
    """
    lately = trends(edition)
    if not lately:
        everything = count_entities(edition, [article.id for article in edition.newest])
        return most_mentioned(edition, everything)
    items = (
        (paragraph(edition.entity_link(trend.key), f" {trend.now}, {trend.change(edition.words)}"),)
        for trend in lately
    )
    return section(edition.words.say("Most mentioned"), *bullets(items))


def trend_chart(trend: Trend, edition: Edition) -> dict[str, Json]:
    """Return what a template needs to draw a trend."""
    entity = edition.entity(trend.key)
    return {
        "name": entity.name,
        "bars": list(trend.bars),
        "change": trend.now - trend.before if trend.before else None,
    }


def period_facts(edition: Edition) -> dict[str, Json]:
    """Return the period in words: what is counted, and what the chart shows."""
    period = choose_period(edition)
    say = edition.words.say
    return {"counted": say(period.counted), "charted": say(period.charted)}
