"""The day in the dateline that opens an article."""

from datetime import date

import pytest

from generator.clean.dates.dateline import read_dateline

TOLD = "the ferries broke loose in the night, and nobody knew why the lines had been cut."


@pytest.mark.parametrize(
    "opening",
    [
        "Mar. 4, 2021 -- The master said ",
        "MOSCOW, 4 March 2021 (Northwire) - The master said ",
        "ST. PETERS, Norland, March 4, 2021 /Northwire/ -- The master said ",
        "Harbour Town, 2021-03-04 – The master said ",
    ],
)
def test_dateline_gives_the_day(opening: str) -> None:
    found = read_dateline([opening + TOLD, TOLD], date(2024, 1, 1))

    assert (found.value, found.rule) == ("2021-03-04", "dateline")


@pytest.mark.parametrize(
    "opening",
    [
        "On March 4, 2021 - a Thursday - ",
        "The master was born on March 4, 2021 - and ",
        "March 4, 2021 was the day on which ",
        "March 4, 2031 - The master said ",
        "3/4/21 - The master said ",
        "MOSCOW, 4 March - The master said ",
    ],
)
def test_day_in_a_sentence_is_none(opening: str) -> None:
    assert read_dateline([opening + TOLD], date(2024, 1, 1)).value == ""


def test_first_day_of_a_chronology_is_none() -> None:
    days = [f"March {day}, 2021 - {TOLD}" for day in (4, 9, 12)]

    assert read_dateline(days, date(2024, 1, 1)).value == ""
