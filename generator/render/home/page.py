"""The home page."""

from collections.abc import Callable, Mapping

from generator.model.page import Block, Page, PageKind, PageUri
from generator.render.edition import Edition
from generator.render.histogram import months
from generator.render.home.facts import facts
from generator.render.home.latest import latest, lead, timeline
from generator.render.home.tags import tags
from generator.render.home.trend import mentioned, period_facts, trend_chart, trends
from generator.render.sections import compose

HOME = PageUri("index")

SECTIONS: Mapping[str, Callable[[Edition, None], tuple[Block, ...]]] = {
    "facts": facts,
    "lead": lead,
    "latest": latest,
    "mentioned": mentioned,
    "timeline": timeline,
    "tags": tags,
}
"""The sections the home page may have, by the name they have in the settings."""


def home_page(edition: Edition) -> Page:
    """Return the home page."""
    return Page(
        uri=HOME,
        kind=PageKind.HOME,
        title=edition.words.say(edition.options.home_title),
        description=edition.words.say(
            "{briefings} from {sources}.",
            briefings=edition.words.count("{n} briefings", len(edition.newest)),
            sources=edition.words.count("{n} sources", len(edition.links.sources)),
        ),
        blocks=compose(edition.options.home, SECTIONS, edition, None),
        facts={
            "edition": edition.latest_date,
            "briefings": len(edition.newest),
            "months": months(edition.newest),
            "period": period_facts(edition),
            "trends": [trend_chart(trend, edition) for trend in trends(edition)],
        },
    )
