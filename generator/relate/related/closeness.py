"""How near in time two briefings are, as far as their dates say."""

from dataclasses import dataclass
from datetime import date

from generator.model.fact import Precision, Publication

WEEK = 7
MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Closeness:
    """What nearness in time adds to a score, and its name."""

    factor: float
    reason: str


FAR = Closeness(factor=1.0, reason="")


def closeness(one: Publication, other: Publication) -> Closeness:
    """Return what is certain: nothing is assumed of dates known less exactly."""
    if one.precision is Precision.DAY and other.precision is Precision.DAY:
        return _by_days(date.fromisoformat(one.value), date.fromisoformat(other.value))
    known = (Precision.DAY, Precision.MONTH)
    if one.precision in known and other.precision in known and one.value[:7] == other.value[:7]:
        return Closeness(factor=1.15, reason="same month")
    return FAR


def _by_days(one: date, other: date) -> Closeness:
    days = abs((one - other).days)
    if days == 0:
        return Closeness(factor=1.35, reason="same day")
    if days < WEEK:
        same = one.isocalendar()[:2] == other.isocalendar()[:2]
        return Closeness(factor=1.3, reason="same week" if same else "within a week")
    if days < MONTH:
        return Closeness(factor=1.15, reason="within a month")
    return FAR
