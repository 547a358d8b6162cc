"""The day in the dateline that opens an article: `MOSCOW, 20 October 2021 (Agency) - ...`."""

import re
from collections.abc import Sequence
from datetime import date

from generator.clean.dates.forms import find_dates
from generator.clean.dates.header import EARLIEST
from generator.model.fact import Precision, Publication

OPENING = 80
"""Characters in which a dateline stands."""
_PLACE = re.compile(
    r"(?!(?:After|Before|Between|By|From|In|On|Since|Until|Till)\b)"
    r"(?:[A-Z][\w.'’-]*(?: (?:of|de|el|al|the))?[ ,/]{1,3}){0,6}\W{0,3}"
)
"""What may stand before the day: a town and its country, every word with a capital."""
_DASH = re.compile(
    r"\W{0,2}(?:\([A-Z][^()]{1,40}\)|/[A-Z][^/]{1,40}/)?\s?(?:-{1,2}|[–—])\s?(?=\W?\w)"
)
"""What parts a dateline from the first sentence; an agency may stand before it."""


def read_dateline(body: Sequence[str], latest: date) -> Publication:
    """Return the day at the beginning of the first paragraph, if a dash parts it from the text.

    Numeric days that can be read two ways are left alone, and so are chronologies, in which other
    paragraphs open with a day too.
    """
    opening = body[0][:OPENING] if body else ""
    if any(day.start == 0 for text in body[1:] for day in find_dates(text[:OPENING])):
        return Publication()
    for found in find_dates(opening):
        parted = _PLACE.fullmatch(opening, 0, found.start) and _DASH.match(opening, found.end)
        if (
            parted
            and found.other is None
            and found.value.year >= EARLIEST
            and found.value <= latest
        ):
            return Publication(
                value=found.value.isoformat(), precision=Precision.DAY, rule="dateline"
            )
    return Publication()
