"""Terms of office: what is certain, what is possible."""

from datetime import date

import pytest

from generator.model.role import Role, days_of


def role(**fields: str) -> Role:
    return Role(office="Mayor", of="Midland", **fields)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2014-09-29", date(2014, 9, 29), date(2014, 9, 29)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2014", date(2014, 1, 1), date(2014, 12, 31)),
    ],
)
def test_a_date_means_all_its_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


@pytest.mark.parametrize("value", ["2014-9-29", "14-09-29", "2014-13", "2014-02-30", "May", "0000"])
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is Python's for days that are none
        days_of(value)


def test_inexact_ends_are_possible_but_not_certain() -> None:
    term = role(since="2014", until="2016-03")
    assert term.certain() == (date(2014, 12, 31), date(2016, 3, 1))
    assert term.possible() == (date(2014, 1, 1), date(2016, 3, 31))


def test_an_open_end_is_certain_up_to_the_day_it_was_checked() -> None:
    assert role(since="2014-05-01", checked="2020").certain() == (
        date(2014, 5, 1),
        date(2020, 1, 1),
    )
    assert role(since="2014-05-01").certain() == (date(2014, 5, 1), date.max)
    assert role(since="2014-05-01", checked="2020").possible()[1] == date.max


def test_without_a_beginning_or_within_one_year_nothing_is_certain() -> None:
    assert role(until="2014").certain() is None
    assert role(since="2014", until="2014").certain() is None


@pytest.mark.parametrize(
    ("of", "title"),
    [
        ("Afghanistan", "Mayor of Afghanistan"),
        ("United States", "Mayor of the United States"),
        ("Czech Republic", "Mayor of the Czech Republic"),
        ("European Union", "Mayor of the European Union"),
        ("NATO", "Mayor of NATO"),
        ("Netherlands", "Mayor of the Netherlands"),
        ("World Bank", "Mayor of the World Bank"),
    ],
)
def test_the_title_reads_well(of: str, title: str) -> None:
    assert Role(office="Mayor", of=of).title == title
