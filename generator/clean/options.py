"""What a site may set about cleaning."""

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from generator.errors import SettingsError


def _day_of_build() -> str:
    """Return the day that `SOURCE_DATE_EPOCH` sets (reproducible-builds.org), or nothing."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not (seconds.isascii() and seconds.isdigit()):
        return ""
    try:
        return datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings of the room `clean`."""

    latest: str = field(default_factory=_day_of_build)
    """Publication dates after this day (ISO 8601) are refused; empty means today. Unless set, it is
    the day of `SOURCE_DATE_EPOCH`, so that a build can be repeated."""
    made_title_words: int = 14
    """Longest title, in words, that is made from the lead of an article without one."""
    furniture_articles: int = 3
    """A line that recurs in so many articles of one outlet is page furniture; two articles may
    share a quote."""

    def __post_init__(self) -> None:
        """Refuse what is no day.

        Raises:
            SettingsError: with the faulty value.
        """
        try:
            _ = self.latest and date.fromisoformat(self.latest)
        except ValueError as error:
            fault = f"clean.latest: should be a day such as 2026-01-31, is {self.latest!r}"
            raise SettingsError((fault,)) from error
