"""What facts are called in words. Pages say numbers and dates by `Edition.words`."""

from generator.model.fact import Precision, Publication
from generator.words import ENGLISH, Words

CERTAIN, STRONG = 0.95, 0.85
"""Confidences from which a link is called so; what the register vouches for has 1."""


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 briefing`, `12 briefings`, `1,204 names`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def in_words(value: str) -> str:
    """Return an ISO date in English words, as far as it goes: see `Words.date`."""
    return ENGLISH.date(value)


_RULES = {
    "front-matter": "from the front matter",
    "header": "from the header",
    "byline": "from the byline",
    "dateline": "from the dateline",
    "date-line": "from the line with the date",
    "published-line": "from the line with the date",
    "updated-line": "from the line with the last change",
    "url": "from the address",
    "json": "from the record",
    "jsonl": "from the record",
    "html": "from the page's metadata",
    "metadata": "from the page's metadata",
    "editor": "set by the editor",
}
"""By family of rules: what stands before the colon or the comma."""

_HOW = (
    "read by a day named in the text",
    "read by a second date",
    "read as the outlet's country writes",
)
"""What a rule adds where a date could be read in two ways."""

_PRECISIONS = {
    Precision.DAY: "to the day",
    Precision.MONTH: "to the month",
    Precision.YEAR: "to the year",
}


def origin_in_words(rule: str, words: Words = ENGLISH) -> str:
    """Return where a fact comes from: `from the byline`, `from the record`.

    What a rule adds after a comma, such as `read by a day named in the text`, is kept.
    """
    name, comma, more = rule.partition(",")
    family = name.partition(":")[0]
    known = _RULES.get(family)
    origin = words.say(known) if known else words.say("by the rule {name}", name=name)
    return f"{origin}, {words.say(more.strip())}" if comma else origin


def precision_in_words(published: Publication, words: Words = ENGLISH) -> str:
    """Return how exactly a date is known and why: `to the day, from the byline`."""
    if published.precision is Precision.UNKNOWN:
        return ""
    exactly = words.say(_PRECISIONS[published.precision])
    return f"{exactly}, {origin_in_words(published.rule, words)}"


def confidence_in_words(confidence: float) -> str:
    """Return the word for a confidence: certain from .95, strong from .85, else fair."""
    if confidence >= CERTAIN:
        return "Certain"
    return "Strong" if confidence >= STRONG else "Fair"
