"""What a site may set about cleaning."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings of the room `clean`."""

    latest: str = ""
    """Publication dates after this day (ISO 8601) are refused; empty means today."""
    made_title_words: int = 14
    """Longest title, in words, that is made from the lead of an article without one."""
    furniture_articles: int = 3
    """A line that recurs in so many articles of one outlet is page furniture."""
