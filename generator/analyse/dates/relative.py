"""Dates that count from the day of publication."""

import re
from datetime import date, timedelta

from generator.analyse.dates.value import (
    UNTOLD,
    DateValue,
    day_value,
    month_value,
    year_value,
)
from generator.analyse.dates.words import count_of
from generator.model.date_words import WEEKDAYS

_OFFSETS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
SIDES = {"last": -1, "this": 0, "next": 1}
MONTHS_IN_A_YEAR = 12
DAYS_IN_A_WEEK = 7


def counted_day(match: re.Match[str], published: date) -> DateValue:
    """Return `yesterday` or `three days ago`."""
    if match["n7"]:
        return day_value(published - timedelta(days=count_of(match["n7"])))
    words = " ".join(match["rel7"].casefold().split())
    return day_value(published + timedelta(days=_OFFSETS[words]))


def counted_span(match: re.Match[str], published: date) -> DateValue:
    """Return `last month` or `this year`; a week is no step of ISO dates cut short."""
    side = SIDES[match["which8"].casefold()]
    if match["unit8"] == "year":
        return year_value(published.year + side)
    if match["unit8"] == "month":
        months = published.year * MONTHS_IN_A_YEAR + published.month - 1 + side
        return month_value(months // MONTHS_IN_A_YEAR, months % MONTHS_IN_A_YEAR + 1)
    return UNTOLD


def past_weekday(match: re.Match[str], published: date) -> DateValue:
    """Return `on Tuesday`: the last one, the day of publication included.

    `last Tuesday` and `next Tuesday` mean one thing to one writer and another to the next.
    """
    if match[0].casefold().startswith(("last", "next", "this")):
        return UNTOLD
    back = (published.weekday() - WEEKDAYS.index(match["w9"].capitalize())) % DAYS_IN_A_WEEK
    return day_value(published - timedelta(days=back))
