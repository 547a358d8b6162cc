"""Nearness in time is said only as far as the dates are known."""

import pytest

from generator.model.fact import Precision, Publication
from generator.relate.related.closeness import closeness

PRECISIONS = {
    0: Precision.UNKNOWN,
    4: Precision.YEAR,
    7: Precision.MONTH,
    10: Precision.DAY,
}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("2021-07-20", "2021-07-20", "same day"),
        ("2021-07-20", "2021-07-23", "same week"),
        ("2021-07-17", "2021-07-20", "within a week"),
        ("2020-12-31", "2021-01-01", "same week"),
        ("2021-07-20", "2021-08-10", "within a month"),
        ("2021-07-20", "2021-09-20", ""),
        ("2021-07-20", "2021-07", "same month"),
        ("2021-07", "2021-08", ""),
        ("2021-07-20", "2021", ""),
        ("2021", "2021", ""),
        ("", "", ""),
    ],
)
def test_closeness_is_named(one: str, other: str, reason: str) -> None:
    first, second = (
        Publication(value=value, precision=PRECISIONS[len(value)]) for value in (one, other)
    )
    near = closeness(first, second)
    assert reason == near.reason
    assert near == closeness(second, first)
    assert (near.factor > 1) == bool(reason)
