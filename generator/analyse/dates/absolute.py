"""Dates that name a day, a month or a year."""

import re
from datetime import date

from generator.analyse.dates.value import (
    UNTOLD,
    DateValue,
    day_value,
    make_day,
    month_value,
    year_value,
)
from generator.analyse.dates.words import month_number
from generator.model.date_words import WEEKDAYS

NEAR_DAYS = 90
"""A day without a year is the one nearest to publication, if that is no further away than a
season: beyond it last year's and this year's day are both possible."""

NEAR_MONTHS = 2
MONTHS_IN_A_YEAR = 12


def numbered_day(first: int, second: int, year: int) -> DateValue:
    """Return `20/7/2021`; where day and month could change places only the year is certain."""
    days = {d for d in (make_day(year, second, first), make_day(year, first, second)) if d}
    if not days:
        return UNTOLD
    return day_value(days.pop()) if len(days) == 1 else year_value(year)


def named_day(match: re.Match[str], shape: str, published: date | None) -> DateValue:
    """Return `Tuesday, 20 July 2021`, with or without weekday and year."""
    month, day = month_number(match[f"m{shape}"]), int(match[f"d{shape}"])
    weekday, year = match[f"w{shape}"], match[f"y{shape}"]
    if year:
        found = make_day(int(year), month, day)
        return day_value(found) if found else UNTOLD
    return nearest_day(month, day, published, weekday)


def nearest_day(
    month: int, day: int, published: date | None, weekday: str | None = None
) -> DateValue:
    """Return the day without a year that lies nearest to publication, if it is near at all."""
    if published is None:
        return UNTOLD
    years = (published.year - 1, published.year, published.year + 1)
    days = [found for year in years if (found := make_day(year, month, day))]
    near = [found for found in days if abs((found - published).days) <= NEAR_DAYS]
    if not near or (weekday and WEEKDAYS[near[0].weekday()] != weekday.capitalize()):
        return UNTOLD
    return day_value(near[0])


def nearest_month(month: int, which: str | None, published: date | None) -> DateValue:
    """Return a month without a year: this one, or one of the two before or after."""
    if published is None:
        return UNTOLD
    offset = (month - published.month + 6) % MONTHS_IN_A_YEAR - 6
    wrong_side = (which == "last" and offset >= 0) or (which == "next" and offset <= 0)
    if wrong_side or abs(offset) > NEAR_MONTHS:
        return UNTOLD
    year, index = divmod(published.year * MONTHS_IN_A_YEAR + published.month - 1 + offset, 12)
    return month_value(year, index + 1)
