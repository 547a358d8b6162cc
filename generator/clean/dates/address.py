"""The day of publication in an article's address."""

import re
from datetime import date

from generator.clean.dates.forms import make_date
from generator.clean.dates.header import EARLIEST
from generator.model.fact import Precision, Publication

_PATH = re.compile(
    r"^[a-z]+://[^/?#]+/(?:[^?#]*/)?(?P<year>(?:19|20)\d\d)(?P<bar>[/-])(?P<month>\d\d?)(?P=bar)"
    r"(?P<day>\d\d?)(?=[/-]|$)",
    re.IGNORECASE,
)


def read_address_date(url: str, latest: date) -> Publication:
    """Return the date in the path of an address, as in `/2015/10/08/kunduz`, or an unknown one."""
    match = _PATH.match(url)
    if match is None:
        return Publication()
    value = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
    if value is None or value.year < EARLIEST or value > latest:
        return Publication()
    return Publication(value=value.isoformat(), precision=Precision.DAY, rule="url")
