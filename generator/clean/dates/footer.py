"""A date of publication that stands beneath the article, with its label."""

import re
from collections.abc import Sequence
from datetime import date

from generator.clean.dates.forms import find_dates
from generator.clean.dates.header import EARLIEST
from generator.clean.lines import Line
from generator.model.fact import Precision, Publication

_LABEL = re.compile(
    r"^\W*(?:date|publication date|date (?:published|posted)|(?:first |originally )?published|"
    r"posted)\b(?: on| at)?\s*[:|]?\s*",
    re.IGNORECASE,
)
REACH = 45
"""Lines below the body in which a labelled date is looked for."""


def read_footer_date(below: Sequence[Line], latest: date) -> Publication:
    """Return the labelled date beneath the body, or an unknown one.

    Dates of other stories stand there as well: all labelled dates must be the same day, and each
    must be written in one reading only.
    """
    days: set[date] = set()
    for line in below[:REACH]:
        label = _LABEL.match(line.text)
        found = find_dates(line.text[label.end() :][:60]) if label else ()
        if found and found[0].start <= len("Wednesday, "):
            if found[0].other is not None:
                return Publication()
            days.add(found[0].value)
    day = days.pop() if len(days) == 1 else None
    if day is None or day.year < EARLIEST or day > latest:
        return Publication()
    return Publication(value=day.isoformat(), precision=Precision.DAY, rule="footer-date")
