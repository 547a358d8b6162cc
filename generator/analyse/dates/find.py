"""The date expressions of an article."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from generator.analyse.dates.absolute import (
    named_day,
    nearest_day,
    nearest_month,
    numbered_day,
)
from generator.analyse.dates.patterns import COMMEMORATED, DATE, TO_COME
from generator.analyse.dates.relative import SIDES, counted_day, counted_span, past_weekday
from generator.analyse.dates.value import (
    UNTOLD,
    DateValue,
    day_value,
    month_value,
    year_value,
)
from generator.analyse.dates.words import month_number
from generator.model.analysis import DateExpression, Quote, Span
from generator.model.article import Article
from generator.model.fact import Precision


def find_dates(
    article: Article, sentences: Sequence[Span], quotes: Sequence[Quote]
) -> tuple[DateExpression, ...]:
    """Return the dates named in an article, in order, never overlapping.

    What counts from the day of publication has a value only where that day is known and one
    reading is left: not where someone is quoted, who may have spoken earlier.
    """
    published = _publication_day(article)
    found = []
    for block in article.blocks:
        for match in DATE.finditer(article.text, block.start, block.end):
            quoted = any(quote.start <= match.start() < quote.end for quote in quotes)
            told = None if quoted or _is_ahead(match, sentences) else published
            value = _absolute(match, published) or _relative(match, told)
            found.append(_express(match, value))
    return tuple(found)


def _publication_day(article: Article) -> date | None:
    if article.published.precision is not Precision.DAY:
        return None
    return date.fromisoformat(article.published.value[:10])


def _express(match: re.Match[str], value: DateValue) -> DateExpression:
    start = _start(match)
    return DateExpression(
        start=start,
        end=match.end(),
        text=match.string[start : match.end()],
        value=value.iso,
        precision=value.precision,
    )


def _start(match: re.Match[str]) -> int:
    """Return where the date itself begins, behind `in` or `on`."""
    for group in ("y6", "w9", "m10"):
        if match[group] and not match[0][:4].casefold().startswith(("last", "next")):
            return match.start(group)
    return match.start()


def _absolute(match: re.Match[str], published: date | None) -> DateValue | None:
    if match["iso"]:
        day = _iso_day(match["iso"])
        return day_value(day) if day else UNTOLD
    if match["y6"]:
        return year_value(int(match["y6"]))
    if match["m3"]:
        return month_value(int(match["y3"]), month_number(match["m3"]))
    if match["y4"]:
        return numbered_day(int(match["a4"]), int(match["b4"]), int(match["y4"]))
    return _without_year(match, published)


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _without_year(match: re.Match[str], published: date | None) -> DateValue | None:
    """Return a day or month whose year may be left to the reader."""
    for shape in ("1", "2"):
        if match[f"d{shape}"]:
            elsewhere = not match[f"y{shape}"] and COMMEMORATED.match(match.string, match.end())
            return UNTOLD if elsewhere else named_day(match, shape, published)
    if match["b5"]:
        return _bracketed(int(match["a5"]), int(match["b5"]), published)
    return _month_alone(match, published) if match["m10"] else None


def _month_alone(match: re.Match[str], published: date | None) -> DateValue:
    """Return `in September`, `last September`, `in September last year`."""
    month, which = month_number(match["m10"]), match["which10"]
    if match["y10"] and published is not None:
        return month_value(published.year + SIDES[match["y10"]], month)
    return nearest_month(month, which and which.casefold(), published)


def _bracketed(first: int, second: int, published: date | None) -> DateValue:
    """Return `(20/7)`, where only one of the two numbers can be a month."""
    months = 12
    if (first > months) == (second > months):
        return UNTOLD
    day, month = (first, second) if first > months else (second, first)
    return nearest_day(month, day, published)


def _relative(match: re.Match[str], published: date | None) -> DateValue:
    if published is None:
        return UNTOLD
    if match["rel7"]:
        return counted_day(match, published)
    if match["unit8"]:
        return counted_span(match, published)
    return past_weekday(match, published)


def _is_ahead(match: re.Match[str], sentences: Sequence[Span]) -> bool:
    """Return whether a bare weekday stands in a sentence about what is to come."""
    index = bisect_right(sentences, match.start(), key=lambda span: span.start) - 1
    if index < 0 or not match["w9"]:
        return False
    return TO_COME.search(match.string, sentences[index].start, sentences[index].end) is not None
