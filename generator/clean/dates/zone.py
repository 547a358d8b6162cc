"""The day of the outlet, where a header states the instant in universal time."""

import re
from datetime import datetime, timedelta

from generator.model.fact import Precision, Publication

_UNIVERSAL = re.compile(r"^\d{4}-\d\d-\d\d(?:$|[T ].*(?:Z|[+-]00:?00|UTC|GMT)$)")
"""A day alone is often cut from such an instant."""

WEST, EAST = timedelta(hours=12), timedelta(hours=14)
"""How far civil time is behind and ahead of universal time."""


def outlet_day(stated: str, header: Publication, address: Publication) -> Publication:
    """Return the day of the address if it is that of the header's instant in another time zone.

    `stated` is the date as the header writes it. `2015-04-07T03:42Z` is the evening of the 6th in
    New York, and the address says so.
    """
    days = Precision.DAY
    if not (address.precision is header.precision is days and _UNIVERSAL.match(stated)):
        return header
    try:
        instant = datetime.fromisoformat(stated.replace("UTC", "Z").replace("GMT", "Z"))
    except ValueError:
        return header
    if "T" not in stated and " " not in stated:
        nearby = {instant - timedelta(days=1)}
    else:
        nearby = {instant - WEST, instant + EAST}
    return address if address.value in {day.date().isoformat() for day in nearby} else header
