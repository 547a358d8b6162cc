"""What a picture for sharing shows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind
from generator.model.visible import visible
from generator.words import Words

_WRITABLE = re.compile(
    "[\x20-\u017f\u0218-\u021b\u0370-\u03ff\u0400-\u045f\u1ea0-\u1ef9\u2010-\u2260]*"
)
"""What the fonts of the pictures can write: Latin, Greek and Cyrillic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One picture, before it is drawn."""

    site: str
    kicker: str
    """The line above the title: the kind of a name, outlet and date of a briefing."""
    title: str
    text: str
    mark: str = ""
    """Kind of the name whose mark stands before the kicker; empty for other pages."""
    hollow: bool = False
    """The name was found by the machine, not registered."""
    months: tuple[tuple[str, int], ...] = ()
    """Briefings by `yyyy-mm`, for the chart at the foot."""

    def writable(self) -> bool:
        """Return whether the fonts have all the letters."""
        lines = (self.site, self.kicker, self.title, self.text)
        return all(_WRITABLE.fullmatch(line) for line in lines)


def make_card(page: Page, masthead: Masthead, words: Words) -> Card:
    """Return the card of a page."""
    facts = page.facts
    entity = facts.get("entity") if page.kind is PageKind.ENTITY else ""
    months = facts.get("months")
    return Card(
        site=visible(masthead.name),
        kicker=visible(_kicker(page, words)),
        title=visible(masthead.name if page.kind is PageKind.HOME else page.title),
        text=visible(masthead.description if page.kind is PageKind.HOME else page.description),
        mark=str(entity or ""),
        hollow=bool(entity) and not facts.get("registered"),
        months=_counts(months) if isinstance(months, dict) else (),
    )


def _counts(months: Mapping[str, object]) -> tuple[tuple[str, int], ...]:
    return tuple((month, count) for month, count in months.items() if isinstance(count, int))


def _kicker(page: Page, words: Words) -> str:
    match page.kind:
        case PageKind.BRIEFING:
            source = str(page.facts.get("outlet") or page.facts.get("agency") or "")
            return ", ".join(filter(None, (source, words.date(str(page.facts.get("date") or "")))))
        case PageKind.ENTITY:
            count = page.facts.get("briefings")
            return words.count("{n} briefings", count) if isinstance(count, int) else ""
        case _:
            return page.title
