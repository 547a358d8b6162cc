"""Numbers, dates and lists in plain English."""

from generator.model.date_words import MONTHS
from generator.model.fact import Precision, Publication

CERTAIN, STRONG = 0.95, 0.85
"""Confidences from which a link is called so; what the register vouches for has 1."""


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 briefing`, `12 briefings`, `1,204 names`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def in_words(value: str) -> str:
    """Return an ISO date in words, as far as it goes; `undated` for the empty one.

    `2015-10-08` gives `8 October 2015`, `2015-10` gives `October 2015`.
    """
    if not value:
        return "undated"
    year, month, day = (*value.split("-"), "", "")[:3]
    words = (str(int(day)) if day else "", MONTHS[int(month) - 1] if month else "", year)
    return " ".join(word for word in words if word)


def period_in_words(period: str) -> str:
    """Return a timeline period in words: `October 2015`, `2015, month unknown` or `Undated`."""
    if "-" in period:
        return in_words(period)
    return f"{period}, month unknown" if period.isdigit() else "Undated"


def capitalized(text: str) -> str:
    """Return the text with a capital at its beginning, the rest untouched."""
    return text[:1].upper() + text[1:]


_RULES = {
    "front-matter": "from the front matter",
    "header": "from the header",
    "byline": "from the byline",
    "dateline": "from the dateline",
    "date-line": "from the line with the date",
    "published-line": "from the line with the date",
    "url": "from the address",
    "json": "from the record",
    "jsonl": "from the record",
    "html": "from the page's metadata",
    "metadata": "from the page's metadata",
}
"""By family of rules: what stands before the colon or the comma."""

_PRECISIONS = {
    Precision.DAY: "to the day",
    Precision.MONTH: "to the month",
    Precision.YEAR: "to the year",
}


def origin_in_words(rule: str) -> str:
    """Return where a fact comes from: `from the byline`, `from the record`.

    What a rule adds after a comma, such as `read by a day named in the text`, is kept.
    """
    name, comma, more = rule.partition(",")
    family = name.partition(":")[0]
    return _RULES.get(family, f"by the rule {name}") + comma + more


def precision_in_words(published: Publication) -> str:
    """Return how exactly a date is known and why: `to the day, from the byline`."""
    if published.precision is Precision.UNKNOWN:
        return ""
    return f"{_PRECISIONS[published.precision]}, {origin_in_words(published.rule)}"


def confidence_in_words(confidence: float) -> str:
    """Return the word for a confidence: certain from .95, strong from .85, else fair."""
    if confidence >= CERTAIN:
        return "Certain"
    return "Strong" if confidence >= STRONG else "Fair"
