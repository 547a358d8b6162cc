"""Dates: the forms they have on pages and in headers, and which is the day of publication."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.clean.dates import find_dates, read_header_date
from generator.model.article import Article
from generator.model.fact import Fact, Precision

CASES = Path(__file__).parents[1] / "cases" / "clean_dates.md"
TODAY = date(2026, 11, 1)
BODY = """
The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.

Nobody was hurt, the harbour master said, but the pier will stay shut until October 5 at least.

Engineers are to look at the damage as soon as the wind allows, a spokesman for the port said.
"""


@pytest.mark.parametrize(("_at", "name", "text", "expected"), read_fixture_file(CASES))
def test_written_dates_are_read(_at: int, name: str, text: str, expected: str) -> None:
    found = [
        " or ".join(d.isoformat() for d in (one.value, one.other) if d) for one in find_dates(text)
    ]
    assert [one for one in [expected.strip()] if one] == found, name


@pytest.mark.parametrize(
    ("stated", "value", "precision"),
    [
        ("2015-10-08", "2015-10-08", Precision.DAY),
        ("2015-10-08T23:59:59+02:00", "2015-10-08", Precision.DAY),
        ("2015-10", "2015-10", Precision.MONTH),
        ("2015", "2015", Precision.YEAR),
        ("October 2015", "2015-10", Precision.MONTH),
        ("Thu, 08 Oct 2015 10:00:00 +0000", "2015-10-08", Precision.DAY),
        ("8 October 2015", "2015-10-08", Precision.DAY),
        ("20151008", "2015-10-08", Precision.DAY),
        ("20151008T093000Z", "2015-10-08", Precision.DAY),
        ("1444298400", "2015-10-08", Precision.DAY),
        ("1444298400000", "2015-10-08", Precision.DAY),
        ("1444298400.25", "2015-10-08", Precision.DAY),
    ],
)
def test_header_dates_keep_their_precision(stated: str, value: str, precision: Precision) -> None:
    found, fault = read_header_date(Fact(value=stated, rule="header"), TODAY)
    assert (value, precision, "") == (found.value, found.precision, fault)


@pytest.mark.parametrize(
    ("stated", "fault"),
    [
        ("9999-12-31T23:59:59+14:00", "in the future"),
        ("1815-06-18", "before 1900"),
        ("2015-02-30", "not in the calendar"),
        ("10/08/2015", "ambiguous"),
        ("last week", "cannot be read"),
        ("1970-01-01T00:00:00Z", "where computers begin to count"),
        ("20151332", "cannot be read"),
    ],
)
def test_header_dates_that_cannot_be_are_refused_with_a_reason(stated: str, fault: str) -> None:
    found, said = read_header_date(Fact(value=stated, rule="header"), TODAY)
    assert not found.value
    assert fault in said


def page(*frame: str) -> str:
    return "\n\n".join(["Skip to content", "Menu", *frame, BODY, "Leave a reply", "Share this"])


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (("Storm closes the harbour of Tolna", "By Ida Lund", "12 March 2017"), "2017-03-12"),
        (("Storm closes the harbour of Tolna", "Ida Lund 10/08/2015"), "2015-10-08"),
        (
            (
                "Storm closes the harbour of Tolna",
                "Updated 14 March 2017",
                "Published 12 March 2017",
            ),
            "2017-03-12",
        ),
        (("Updated 14 March 2017", "World", "Sport", "Storm closes the harbour of Tolna"), ""),
        (("Updated 4 March 2017", "Storm closes the harbour of Tolna", "Updated 5 May 2017"), ""),
        (("Storm closes the harbour of Tolna", "Article Date: 07 Jun 2013"), "2013-06-07"),
        (
            (
                "8 July 2013 Last updated at 11:25",
                *("Share this page", "Facebook", "Twitter", "Digg", "Email", "Print", "3 tweets"),
                "Storm closes the harbour of Tolna",
            ),
            "2013-07-08",
        ),
        (
            (
                "8 July 2013",
                *("World", "Sport", "Weather", "Traffic", "Shopping", "Jobs", "Letters"),
                "Storm closes the harbour of Tolna",
            ),
            "",
        ),
        (
            (
                "Storm closes the harbour of Tolna",
                *(f"Ferry {at} on the beach of Tolna" for at in range(20)),
                "Ida Lund, The Tolna Times 4:52 p.m. EDT May 15, 2013",
            ),
            "2013-05-15",
        ),
        (("Monday, 3 April 2017", "News", "Storm closes the harbour of Tolna", "Ida Lund"), ""),
        (("Storm closes the harbour of Tolna", "12 March"), ""),
        (("Storm closes the harbour of Tolna", "8 July 2013 Last updated at 11:25"), "2013-07-08"),
        (
            (
                "Storm closes the harbour of Tolna",
                *("Ferry runs again", "Tue, Jun 4 2013", "Fish is dear", "Fri, May 31 2013"),
                *("Mayor speaks", "Thu, May 23 2013"),
            ),
            "",
        ),
        (("Storm closes the harbour of Tolna", "© 2017 The Tolna Times"), ""),
        (("Storm closes the harbour of Tolna", "harbour_2017_03_12.jpg"), ""),
        (("Storm closes the harbour of Tolna", "12 March 2091"), ""),
    ],
)
def test_a_publication_date_needs_evidence(
    frame: tuple[str, ...], expected: str, clean: Callable[..., Article]
) -> None:
    article = clean(page(*frame))
    assert expected == article.published.value
    assert bool(expected) == bool(article.published.rule)


def test_an_update_counts_where_nothing_else_is_dated_and_the_rule_says_so(
    clean: Callable[..., Article],
) -> None:
    article = clean(page("Storm closes the harbour of Tolna", "Updated 14 March 2017"))
    assert (article.published.value, article.published.rule) == ("2017-03-14", "updated-line")
