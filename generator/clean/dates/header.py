"""The date that a header or record states, read strictly."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from generator.clean.dates.forms import MONTHS, find_dates, make_date
from generator.model.fact import Fact, Precision, Publication

ZERO = "1970-01-01"
"""What systems write that know no date."""
EARLIEST = 1900
"""Years before are typing errors or epochs of databases."""
_ISO = re.compile(
    r"^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ][\d:.,]+\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$"
)
_COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?$")
_EPOCH = re.compile(r"^(\d{10})(?:\d{3})?(?:\.\d*)?$")
"""Seconds (or milliseconds) since 1970, as of the years 2001 to 2286."""
_MONTH_YEAR = re.compile(r"^([A-Za-z]{3,9})\.?,?\s+(\d{4})$")


def read_header_date(fact: Fact, latest: date) -> tuple[Publication, str]:
    """Return the publication date a header states, or an unknown one and what is wrong with it.

    Accepts ISO 8601 (day, month, year, time), RFC 2822 and dates with the month in words.
    """
    text = " ".join(fact.value.split())
    written, fault = _read(text)
    if not written:
        return Publication(), fault or f"the date '{text[:60]}' cannot be read"
    year = int(written[:4])
    if year < EARLIEST:
        return Publication(), f"the date '{text[:60]}' is before {EARLIEST}"
    if written == ZERO:
        return Publication(), f"the date '{text[:60]}' is where computers begin to count"
    if written > latest.isoformat()[: len(written)]:
        return Publication(), f"the date '{text[:60]}' is in the future"
    precision = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}[len(written)]
    return Publication(value=written, precision=precision, rule=fact.rule), ""


def _read(text: str) -> tuple[str, str]:
    iso = _ISO.match(text)
    if iso:
        return _read_iso(iso)
    month = _MONTH_YEAR.match(text)
    if month and month[1].casefold() in MONTHS:
        return f"{month[2]}-{MONTHS[month[1].casefold()]:02}", ""
    plain = _read_digits(text) or _read_mail(text)
    if plain:
        return plain, ""
    found = {(one.value, one.other) for one in find_dates(text)}
    if len(found) != 1:
        return "", ""
    value, other = found.pop()
    if other is not None:
        return "", f"the date '{text[:60]}' is ambiguous: day or month first?"
    return value.isoformat(), ""


def _read_iso(iso: re.Match[str]) -> tuple[str, str]:
    parts = [part for part in iso.groups() if part]
    try:
        date.fromisoformat("-".join([*parts, "01", "01"][:3]))
    except ValueError:
        return "", f"the date '{iso[0][:60]}' is not in the calendar"
    return "-".join(parts), ""


def _read_digits(text: str) -> str:
    """Return the day of `20161128`, `20161128T0930Z` or of seconds since 1970."""
    epoch, compact = _EPOCH.match(text), _COMPACT.match(text)
    if epoch:
        return datetime.fromtimestamp(int(epoch[1]), UTC).date().isoformat()
    day = make_date(*map(int, compact.groups())) if compact else None
    return day.isoformat() if day else ""


def _read_mail(text: str) -> str:
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
