"""What a date expression comes to."""

from dataclasses import dataclass
from datetime import date

from generator.model.fact import Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class DateValue:
    """An ISO 8601 date cut to its precision."""

    iso: str = ""
    precision: Precision = Precision.UNKNOWN


UNTOLD = DateValue()
"""A date that cannot be told without guessing."""


def day_value(day: date) -> DateValue:
    """Return a date known to the day."""
    return DateValue(iso=day.isoformat(), precision=Precision.DAY)


def month_value(year: int, month: int) -> DateValue:
    """Return a date known to the month."""
    return DateValue(iso=f"{year:04}-{month:02}", precision=Precision.MONTH)


def year_value(year: int) -> DateValue:
    """Return a date known to the year."""
    return DateValue(iso=f"{year:04}", precision=Precision.YEAR)


def make_day(year: int, month: int, day: int) -> date | None:
    """Return a day, `None` if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
