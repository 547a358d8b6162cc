"""The words of dates as the patterns need them."""

from generator.model.date_words import MONTHS, WEEKDAYS

MONTH = (
    f"{'|'.join(MONTHS)}|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
"""Alternatives for a regular expression."""
WEEKDAY = "|".join(WEEKDAYS)
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    start = word[:3].capitalize()
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(start))


def count_of(word: str) -> int:
    """Return the number that digits or a word up to ten say."""
    return int(word) if word.isdigit() else NUMBERS.index(word.casefold()) + 1
