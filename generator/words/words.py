"""Saying things: messages, numbers, dates and lists as a language writes them."""

from collections.abc import Mapping, Sequence
from datetime import date as Date  # noqa: N812 (`date` is what our method is called)
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from generator.words.catalogue import Catalogue, read_catalogue

_YEAR = {"ru": ("\u0433.", "\u0433\u043e\u0434\u0430")}
"""The word for year at the end of a date: CLDR cuts it short, its stop would meet another."""

_LOCALES = {"en": "en_GB"}
"""The country whose customs a language follows here: `8 October 2015`, as newspapers of record."""


class Words:
    """Everything a site says around its articles, in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._messages = catalogue.messages
        self.language = catalogue.language
        self.locale = Locale.parse(_LOCALES.get(catalogue.language, catalogue.language))
        self._dates: dict[str, str] = {}

    def say(self, message: str, **values: object) -> str:
        """Return a message, given in English, with the values in the place of their names."""
        said = self._messages.get(message, message)
        return _fill(said if isinstance(said, str) else said["other"], values)

    def count(self, message: str, n: int, **values: object) -> str:
        """Return a message that counts, given in the English plural: `{n} briefings`."""
        said = self._messages.get(message, message)
        if not isinstance(said, str):
            said = said.get(self.locale.plural_form(n)) or said["other"]
        return _fill(said, {"n": self.number(n), **values})

    def plain(self) -> dict[str, str]:
        """Return what is said for each English message that does not count, for templates."""
        return {key: said for key, said in self._messages.items() if isinstance(said, str)}

    def forms(self) -> dict[str, Mapping[str, str]]:
        """Return the forms of each English message that counts, for scripts that count."""
        return {key: said for key, said in self._messages.items() if not isinstance(said, str)}

    def number(self, number: float) -> str:
        """Return a number with its thousands parted: `1,204`."""
        return format_decimal(number, locale=self.locale)

    def percent(self, share: float) -> str:
        """Return a share from 0 to 1 as whole percent: `95%`."""
        return format_percent(share, locale=self.locale)

    def listed(self, words: Sequence[str]) -> str:
        """Return the words as an enumeration: `a, b and c`."""
        return format_list(list(words), locale=self.locale) if words else ""

    def date(self, value: str) -> str:
        """Return an ISO date in words, as far as it goes; `undated` for the empty one.

        `2015-10-08` gives `8 October 2015`, `2015-10` gives `October 2015`.
        """
        if value not in self._dates:
            self._dates[value] = self._date(value)
        return self._dates[value]

    def _date(self, value: str) -> str:
        if not value:
            return self.say("undated")
        day = Date.fromisoformat(value + _FIRST[len(value)])
        match len(value):
            case 10:
                written = format_date(day, "long", locale=self.locale)
            case 7:
                written = format_skeleton("yMMMM", day, locale=self.locale)
            case _:
                return value
        short, full = _YEAR.get(self.language, ("", ""))
        return written.removesuffix(short) + full if short else written

    def month(self, value: str) -> str:
        """Return the month of an ISO date without its year: `March`."""
        day = Date.fromisoformat(value[:7] + _FIRST[7])
        return capitalized(format_date(day, "LLLL", locale=self.locale))

    def language_name(self, tag: str) -> str:
        """Return what a language is called, by its BCP 47 tag; the tag where it has no name."""
        name = self.locale.languages.get(tag.lower().partition("-")[0])
        return str(name) if name else tag

    @staticmethod
    def direction(tag: str) -> str:
        """Return in which direction a language is written, `ltr` or `rtl`, by its BCP 47 tag."""
        try:
            return Locale.parse(tag.lower().partition("-")[0]).text_direction
        except (UnknownLocaleError, ValueError):
            return "ltr"

    def period(self, period: str) -> str:
        """Return a timeline period: `October 2015`, `2015, month unknown` or `Undated`."""
        if "-" in period:
            return capitalized(self.date(period))
        if period.isdigit():
            return self.say("{year}, month unknown", year=period)
        return self.say("Undated")


_FIRST = {4: "-01-01", 7: "-01", 10: ""}
"""What makes a date of a year, a month and a day."""


def capitalized(text: str) -> str:
    """Return the text with a capital at its beginning, the rest untouched."""
    return text[:1].upper() + text[1:]


def _fill(message: str, values: dict[str, object]) -> str:
    return message.format_map(values) if values else message


@cache
def load_words(language: str) -> Words:
    """Return the words of a language, by its BCP 47 tag; English where it has no catalogue."""
    return Words(read_catalogue(language))


ENGLISH = load_words("en")
