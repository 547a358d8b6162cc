"""The words of dates."""

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
"""Alternatives for a regular expression."""
WEEKDAY = "|".join(name.capitalize() for name in WEEKDAYS)
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    start = word[:3].casefold()
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(start))


def count_of(word: str) -> int:
    """Return the number that digits or a word up to ten say."""
    return int(word) if word.isdigit() else NUMBERS.index(word.casefold()) + 1
