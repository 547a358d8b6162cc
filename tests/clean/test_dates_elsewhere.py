"""Dates that do not stand at the headline: in addresses, beneath the article; and today's."""

from datetime import date

import pytest

from generator.clean import Options
from generator.clean.dates.address import read_address_date
from generator.clean.dates.footer import read_footer_date
from generator.clean.dates.forms import find_dates
from generator.clean.lines import Line, measure
from generator.model.raw import LineRole

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("url", "value"),
    [
        ("https://tolna.example/2015/10/08/storm", "2015-10-08"),
        ("https://tolna.example/world/2015-10-08-storm.html", "2015-10-08"),
        ("https://tolna.example/2015/10/8", "2015-10-08"),
        ("https://tolna.example/2015/oct/08/storm", "2015-10-08"),
        ("https://tolna.example/2015_10_08_storm.html", "2015-10-08"),
        ("https://tolna.example/20151008/storm", "2015-10-08"),
        ("https://tolna.example/news/tolna-20121012", ""),
        ("https://tolna.example/news/20121012", ""),
        ("https://tolna.example/2015/10/storm", ""),
        ("https://tolna.example/2015/13/08/storm", ""),
        ("https://tolna.example/2027/10/08/storm", ""),
        ("https://tolna.example/storm?day=/2015/10/08/", ""),
        ("storm/2015/10/08/", ""),
    ],
)
def test_a_date_in_the_path_of_the_address_is_the_date(url: str, value: str) -> None:
    found = read_address_date(url, TODAY)
    assert (value, "url" if value else "") == (found.value, found.rule)


def below(*texts: str) -> tuple[Line, ...]:
    return tuple(
        measure(at, text, LineRole.UNKNOWN, gap=True) for at, text in enumerate(texts, start=1)
    )


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("Author: A. Reed", "• Date 19.01.2020"), "2020-01-19"),
        (("Posted on August 2, 2019August 2, 2019",), "2019-08-02"),
        (("Date 19.01.2020", "Share", "Date 19.01.2020"), "2020-01-19"),
        (("Posted on August 2, 2019", "Posted on August 5, 2019"), ""),
        (("Date 08.01.2020",), ""),
        (("August 2, 2019",), ""),
        (("Posted in Sport, by a reader who came here first on August 2, 2019",), ""),
        (("Published: 2 August 2027",), ""),
    ],
)
def test_a_labelled_date_beneath_the_body_counts_if_it_is_the_only_one(
    texts: tuple[str, ...], value: str
) -> None:
    assert value == read_footer_date(below(*texts), TODAY).value


def test_a_date_that_runs_together_with_a_name_is_found() -> None:
    assert [date(2017, 4, 27)] == [one.value for one in find_dates("Digital TrendsApril 27, 2017")]


@pytest.mark.parametrize(
    ("seconds", "latest"),
    [("1444262400", "2015-10-08"), ("", ""), ("yesterday", ""), ("9" * 40, ""), ("²", "")],
)
def test_the_day_of_a_repeated_build_is_that_of_source_date_epoch(
    monkeypatch: pytest.MonkeyPatch, seconds: str, latest: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    assert latest == Options().latest
