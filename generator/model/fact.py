"""A value together with the rule that found it."""

from dataclasses import dataclass
from enum import StrEnum

UNDATED = "undated"
"""The period of what nobody knows the date of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One piece of metadata and where it comes from."""

    value: str
    """Never empty; plain text, white space folded."""

    rule: str
    """Name of the rule, such as `front-matter`, `header`, `json:date_publish`, `byline`, `via`."""


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When an article was published, and how we know."""

    value: str = ""
    """ISO 8601, cut to the precision: `2015-10-08`, `2015-10`, `2015`; empty if unknown."""

    precision: Precision = Precision.UNKNOWN
    rule: str = ""
    """Empty if unknown."""

    @property
    def period(self) -> str:
        """`yyyy-mm`, `yyyy` where no more is known, or `undated`: the timeline's page."""
        return self.value[:7] or UNDATED
