"""The forms in which pages write full dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:18|19|20)\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d))"
_TWO = r"(?P<day>0[1-9]|[12]\d|3[01])(?![\d_])"
_GLUED = "(?-i:(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{3})(?=[A-Z]{3,9}\\.? ))"
"""Dumps run a name and the date that follows it together."""
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<![\d/])(?P<year>(?:18|19|20)\d\d)(?P<bar>[-/.])(?P<mm>0[1-9]|1[0-2])(?P=bar)" + _TWO,
        rf"(?<!\d){_DAY}(?:\s+|\s?[-/]\s?|\s+of\s+){_MONTH}(?:,?\s+|\s?[-/]\s?){_YEAR}",
        rf"(?:\b|{_GLUED}){_MONTH}\s+{_DAY}(?:,|\s|\s?[-–]\s?)\s*(?:at\s+[\d:]+\s?[apm.]*\s+)?{_YEAR}",
        rf"\b(?P<year>(?:19|20)\d\d)[-\s]{_MONTH}[-\s]{_DAY}(?!\d)",
    )
)
_NUMERIC = re.compile(
    r"(?<![\d/.:-])(?P<one>0?[1-9]|[12]\d|3[01])(?P<bar>\s?/\s?|\.|-)(?P<two>0?[1-9]|[12]\d|3[01])"
    r"(?P=bar)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])"
)
LARGEST_MONTH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A full date as it stands in a text."""

    start: int
    end: int
    value: date
    other: date | None = None
    """The second reading of a numeric date whose day and month may be swapped."""


def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """Return the full dates of a text by position; a day without a year is none.

    Of a numeric date such as 10/08/2015 both readings are given, day first.
    """
    if not any(letter.isdigit() for letter in text):
        return ()
    found = [*_find_worded(text), *_find_numeric(text)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _find_worded(text: str) -> Iterator[WrittenDate]:
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            month = int(parts["mm"]) if parts.get("mm") else MONTHS[parts["month"].casefold()]
            value = make_date(int(parts["year"]), month, int(parts["day"]))
            if value is not None:
                yield WrittenDate(start=match.start(), end=match.end(), value=value)


def _find_numeric(text: str) -> Iterator[WrittenDate]:
    for match in _NUMERIC.finditer(text):
        one, two = int(match["one"]), int(match["two"])
        year = int(match["year"])
        if year < 100 and "/" not in match["bar"] and not _is_padded(match):  # noqa: PLR2004 (scores of games look like that)
            continue
        year += 2000 if year < 100 else 0  # noqa: PLR2004 (two digits: this century)
        readings = [d for d in (make_date(year, two, one), make_date(year, one, two)) if d]
        if readings:
            other = readings[1] if len(set(readings)) > 1 else None
            yield WrittenDate(start=match.start(), end=match.end(), value=readings[0], other=other)


def _is_padded(match: re.Match[str]) -> bool:
    """Whether day and month have two digits each, as in `08.22.16`; scores seldom do."""
    return len(match["one"]) == len(match["two"]) == len("08")


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the day, or `None` if the calendar has none such."""
    if not 1 <= month <= LARGEST_MONTH:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
