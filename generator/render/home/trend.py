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

_WEEKS = 4
"""Length of the period counted, and of the one before it that it is compared with."""

_CHART_WEEKS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How often a name is in the news."""

    key: EntityId
    weeks: tuple[int, ...]
    """Briefings that name it, in each of the last twelve weeks, the latest last."""

    @property
    def now(self) -> int:
        """Briefings in the last four weeks."""
        return sum(self.weeks[-_WEEKS:])

    @property
    def before(self) -> int:
        """Briefings in the four weeks before."""
        return sum(self.weeks[-2 * _WEEKS : -_WEEKS])

    @property
    def change(self) -> str:
        """The difference in words: `up 5`, `down 2`, `unchanged`, `new`."""
        if not self.before:
            return "new"
        difference = self.now - self.before
        if not difference:
            return "unchanged"
        return f"up {difference}" if difference > 0 else f"down {-difference}"


def trends(edition: Edition) -> list[Trend]:
    """Return the names most mentioned in the four weeks up to the newest briefing."""
    weeks: dict[EntityId, Counter[int]] = {}
    for key, age in _ages(edition):
        weeks.setdefault(key, Counter())[age] += 1
    found = [
        Trend(key=key, weeks=tuple(counts[age] for age in reversed(range(_CHART_WEEKS))))
        for key, counts in weeks.items()
        if key in edition.links.entities
    ]
    found.sort(key=lambda trend: (-trend.now, edition.entity(trend.key).name, trend.key))
    return [trend for trend in found if trend.now][: edition.options.mentioned]


def _ages(edition: Edition) -> Iterator[tuple[EntityId, int]]:
    """Give each name of each briefing of the last weeks, with the age in weeks."""
    days = [a for a in edition.newest if a.published.precision is Precision.DAY]
    latest = max((date.fromisoformat(a.published.value) for a in days), default=date.min)
    for article in days:
        age = (latest - date.fromisoformat(article.published.value)).days // 7
        if age >= _CHART_WEEKS:
            break
        yield from ((key, age) for key in edition.named.get(article.id, ()))


def mentioned(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the section `Most mentioned`: briefings in four weeks, and the change.

    Where no briefing is dated to the day, it counts all briefings.
    """
    lately = trends(edition)
    if not lately:
        everything = count_entities(edition, [article.id for article in edition.newest])
        return most_mentioned(edition, everything)
    items = (
        (paragraph(edition.entity_link(trend.key), f" {trend.now}, {trend.change}"),)
        for trend in lately
    )
    return section("Most mentioned", *bullets(items))


def trend_chart(trend: Trend, edition: Edition) -> dict[str, Json]:
    """Return what a template needs to draw a trend."""
    entity = edition.entity(trend.key)
    return {"name": entity.name, "weeks": list(trend.weeks), "change": trend.now - trend.before}
