"""Names as an index sorts them."""

import unicodedata

from generator.model.analysis import EntityKind

_PARTICLES = frozenset(
    {
        "al",
        "bin",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "van",
        "von",
    }
)
"""Small words that belong to the family name."""

_SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"])


def sort_name(name: str, kind: EntityKind) -> str:
    """Return a name with the family name first: `Dostum, Abdul Rashid`; others unchanged.

    The family name is taken to be the last word with the particles before it.
    """
    words = name.split()
    if kind is not EntityKind.PERSON or len(words) == 1:
        return name
    end = len(words) - (words[-1].casefold() in _SUFFIXES)
    start = end - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    if start <= 0:
        return name
    family, given = " ".join(words[start:end]), " ".join(words[:start] + words[end:])
    return f"{family}, {given}"


def sort_key(name: str) -> str:
    """Return what names are compared by: without accents, case and leading articles."""
    plain = unicodedata.normalize("NFKD", name).casefold().removeprefix("the ")
    return "".join(char for char in plain if char.isalnum() or char in " ,")


def letter_of(name: str) -> str:
    """Return the letter under which a name stands; `0-9` for figures, `Other` for the rest."""
    first = sort_key(name)[:1].upper()
    if first.isdigit():
        return "0-9"
    return first if "A" <= first <= "Z" else "Other"
