"""Who held which office, and when: as exactly as it is known."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_COMMON = re.compile(
    r"^(?!the )(?:United |(?:Netherlands|Philippines|Maldives|Bahamas|Gambia)$)"
    r"|\b(?:Republic|Union|Authority|Commission|Council|Bank|Fund|Reserve|Organi[sz]ation|Agency"
    r"|Court|Parliament|League|Assembly|Emirates|Congress|Senate|Army|Ministry|Department)\b"
)
"""Names made of common nouns take the article."""

Days = tuple[date, date]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """One term of one person in one office."""

    office: str
    """As the editor wrote it, without the state: `President`, `Foreign Minister`."""
    of: str
    """The state or organization, as written."""
    key: str = ""
    """Of the register entry that `of` names; empty if none or several do."""
    since: str = ""
    """ISO 8601, to the day, month or year; empty: not known."""
    until: str = ""
    """The same; empty: still in office, or not known."""
    checked: str = ""
    """An open end is vouched for up to this day; empty: for ever."""
    origin: str = ""
    """`entities.yml:14`, or `starter`."""

    @property
    def title(self) -> str:
        """The office in full: `President of the United States`."""
        article = "the " if _COMMON.search(self.of) else ""
        return f"{self.office} of {article}{self.of}"

    def certain(self) -> Days | None:
        """Return the days on which the person surely held it; `None` if none can be told."""
        if not self.since:
            return None
        end = self.until or self.checked
        first = days_of(self.since)[1]
        last = days_of(end)[0] if end else date.max
        return (first, last) if first <= last else None

    def possible(self) -> Days:
        """Return the days on which the person can have held it."""
        first = days_of(self.since)[0] if self.since else date.min
        return first, days_of(self.until)[1] if self.until else date.max


def days_of(value: str) -> Days:
    """Return the days that an ISO date means, cut to whatever precision.

    Raises:
        ValueError: if it is no date.
    """
    parts = [int(part) for part in value.split("-")]
    if [len(part) for part in value.split("-")] != [4, 2, 2][: len(parts)]:
        reason = f"{value!r} is not written as YYYY, YYYY-MM or YYYY-MM-DD"
        raise ValueError(reason)
    year, month, day = (*parts, 0, 0)[:3]
    if day:
        return date(year, month, day), date(year, month, day)
    last = month or 12
    return date(year, month or 1, 1), date(year, last, calendar.monthrange(year, last)[1])
