"""The day of publication in an article's address."""

import re
from datetime import date

from generator.clean.dates.forms import MONTHS, make_date
from generator.clean.dates.header import EARLIEST
from generator.model.fact import Precision, Publication

_HOST = r"^[a-z]+://[^/?#]+/(?:[^?#]*/)?"
_PATHS = tuple(
    re.compile(_HOST + form, re.IGNORECASE)
    for form in (
        r"(?P<year>(?:19|20)\d\d)(?P<bar>[/_-])(?P<month>\d\d?)(?P=bar)(?P<day>\d\d?)(?=[/_.-]|$)",
        rf"(?P<year>(?:19|20)\d\d)/(?P<month>{'|'.join(MONTHS)})/(?P<day>\d\d?)(?=[/_.-]|$)",
        r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=[/_-])",
    )
)
"""Day forms at the beginning of a part of the path; eight digits at its end may be a number of
the story: the BBC's of late 2012 look like days."""


def read_address_date(url: str, latest: date) -> Publication:
    """Return the date in the path of an address, as in `/2015/10/08/kunduz`, or an unknown one."""
    match = next(filter(None, (path.match(url) for path in _PATHS)), None)
    if match is None:
        return Publication()
    month = MONTHS.get(match["month"].casefold()) or int(match["month"])
    value = make_date(int(match["year"]), month, int(match["day"]))
    if value is None or value.year < EARLIEST or value > latest:
        return Publication()
    return Publication(value=value.isoformat(), precision=Precision.DAY, rule="url")
