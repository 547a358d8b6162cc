"""Which of the dates on a page is the day of publication."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.clean.dates.forms import MONTHS, WrittenDate, find_dates
from generator.clean.dates.header import EARLIEST
from generator.clean.lines import Line
from generator.model.fact import Precision, Publication

ABOVE, BELOW = 4, 14
"""How many lines above the headline and below it a date may stand."""
UPDATED_ABOVE = 2
"""Further above the headline the site says when it was updated itself."""
NEAR = timedelta(days=45)
"""News names days within six weeks of its own."""
_PUBLISHED = re.compile(
    r"\b(?:first |originally )?(?:published|posted|created|issued)\b|^\W*article date\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated|modified|edited|revised|corrected|accessed|retrieved)\b", re.IGNORECASE
)
_UPDATED_AT = re.compile(r" at \d{1,2}[:.]\d\d", re.IGNORECASE)
"""What follows where the day stands before the words: "6 June 2013 Last updated at 14:56"."""
SHORT = 8
"""Words of a line that a name and a date make."""
LISTED_WITHIN, LISTED = 5, 2
"""A date with so many other days within so many lines is one of a list of other stories."""
_AGO = re.compile(r"\W{0,3}\d+ \w+ ago\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_EVENT = re.compile(
    r"©|copyright|\bcurrent\b|\bexpir|(?<!usa )\btoday\b|\bborn\b|\bsince\b|\bevent\b|\bon sale\b|"
    r"\brelease date\b|\bfile photo\b|\bin this\b|\bdeadline\b|"
    r"\bissue\b",
    re.IGNORECASE,
)
_DAY_NAMED = re.compile(
    rf"\b(?:({'|'.join(MONTHS)})\.? (\d{{1,2}})|(\d{{1,2}}) ({'|'.join(MONTHS)}))\b", re.IGNORECASE
)
_NOT_A_DATE_OF_THIS = frozenset(
    {
        "clock",
        "copyright",
        "related",
        "teaser",
        "comment-thread",
        "comments",
        "image-name",
        "photo-credit",
        "legal",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateLine:
    """A line near the headline that may hold the date, and the rule that names the line."""

    line: Line
    rule: str
    offset: int
    """Lines below the headline; negative above, where those of share bars do not count."""
    opens: bool = False
    """Whether it stands close above the article's first paragraph, beneath the headline."""


def find_publication(
    lines: Sequence[DateLine], body: Iterable[str], *, month_first: bool | None, latest: date
) -> tuple[Publication, str]:
    """Return the date of publication, or an unknown one and why.

    `month_first` tells how the outlet's country writes numeric dates, `None` if that is unknown.
    """
    fault = ""
    for rule, candidates in _ranked(lines):
        for found in candidates:
            value, how = _resolve(found, tuple(body), lines, month_first=month_first)
            if value is None:
                fault = (
                    fault
                    or f"the date {found.value.day}/{found.value.month}/{found.value.year} is "
                    f"ambiguous"
                )
            elif value.year >= EARLIEST and value <= latest:
                name = f"{rule}, {how}" if how else rule
                return Publication(value=value.isoformat(), precision=Precision.DAY, rule=name), ""
    return Publication(), fault


def _ranked(lines: Sequence[DateLine]) -> tuple[tuple[str, list[WrittenDate]], ...]:
    labelled: list[WrittenDate] = []
    plain: list[WrittenDate] = []
    changed: list[WrittenDate] = []
    for one in sorted(lines, key=lambda one: (one.offset < 0, abs(one.offset))):
        if one.rule in _NOT_A_DATE_OF_THIS or _EVENT.search(one.line.text):
            continue
        dates = find_dates(one.line.text[:200])
        if dates and _is_listed(one, dates[0], lines):
            continue
        published, updated = _PUBLISHED.search(one.line.text), _UPDATED.search(one.line.text)
        if published:
            labelled.extend(_between(dates, published.end(), updated))
        elif _is_near(one) or _opens_with_date(one, dates):
            found = _between(dates, 0, updated)
            plain.extend(found)
            if not found and one.offset >= -UPDATED_ABOVE:
                changed.extend(dates[:1])
    if len({one.value for one in changed}) > 1:
        changed = []
    return ("published-line", labelled), ("date-line", plain), ("updated-line", changed)


def _is_listed(one: DateLine, own: WrittenDate, lines: Sequence[DateLine]) -> bool:
    """Whether lines close by open with several other days, as related stories in a list do."""
    near = (
        other
        for other in lines
        if other is not one and abs(other.offset - one.offset) <= LISTED_WITHIN
    )
    opening = (next(iter(find_dates(other.line.text[:40])), None) for other in near)
    days = {day.value for day in opening if day and day.start <= len("Wednesday, ")}
    return len(days - {own.value}) >= LISTED


def _between(
    dates: Sequence[WrittenDate], start: int, end: re.Match[str] | None
) -> list[WrittenDate]:
    stop = end.start() if end is not None and end.start() >= start else len("x" * 400)
    if end is not None and end.start() < start:
        return [one for one in dates if one.start >= start][:1]
    alone = end is not None and not any(one.start > end.start() for one in dates)
    timed = end is not None and _UPDATED_AT.match(end.string, end.end())
    if (
        end is not None
        and alone
        and start == 0
        and not (timed or _AGO.match(end.string, end.end()))
    ):
        return []
    return [one for one in dates if start <= one.start < stop][:1]


def _opens_with_date(one: DateLine, dates: Sequence[WrittenDate]) -> bool:
    """Whether a line between headline and body that no rule knows begins or ends with a date."""
    if one.rule not in ("before-body", "menu") or not 0 < one.offset <= BELOW or not dates:
        return False
    ends = one.line.words <= SHORT and dates[0].end == len(one.line.text)
    return dates[0].start <= len("Wednesday, ") or ends


def _is_near(one: DateLine) -> bool:
    if one.rule not in ("date-line", "byline", ""):
        return False
    if one.offset < 0:
        return one.offset >= -ABOVE and not _WEEKDAY.match(one.line.text)
    return one.opens or one.offset <= BELOW


def _resolve(
    found: WrittenDate, body: Sequence[str], lines: Sequence[DateLine], *, month_first: bool | None
) -> tuple[date | None, str]:
    """Return the reading of a date and, for a numeric one, what decided it."""
    if found.other is None:
        return found.value, ""
    readings = (found.value, found.other)
    for reading, other in (readings, readings[::-1]):
        if _is_named_near(reading, body) and not _is_named_near(other, body):
            return reading, "read by a day named in the text"
    certain = {
        one.value for near in lines for one in find_dates(near.line.text) if one.other is None
    }
    agreed = [reading for reading in readings if reading in certain]
    if agreed:
        return agreed[0], "read by a second date"
    if month_first is not None:
        return (readings[1] if month_first else readings[0]), "read as the outlet's country writes"
    return None, ""


def _is_named_near(reading: date, body: Sequence[str]) -> bool:
    """Whether the text names a day (month and day) shortly before the reading."""
    for paragraph in body:
        for match in _DAY_NAMED.finditer(paragraph):
            name, number = match[1] or match[4], int(match[2] or match[3])
            try:
                named = date(reading.year, MONTHS[name.casefold()], number)
            except ValueError:
                continue
            if timedelta(days=-2) <= reading - named <= NEAR:
                return True
    return False
