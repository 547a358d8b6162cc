"""Short forms that an article defines in brackets (after Schwartz and Hearst, PSB 2003)."""

import re
from typing import NamedTuple

from generator.analyse.names.lists import load_words

_BRACKET = re.compile(r"\(\s*\"?([A-Z][A-Za-z&.-]{1,9})\"?\s*\)")
_WORD = re.compile(r"[\w&'.-]+")
_REVERSED = re.compile(r"\b([A-Z][A-Z&]{1,7})\s+\(((?:the )?[A-Z][^()]{4,80})\)")


class Definition(NamedTuple):
    """A short form, where its long form stands, and where the bracket puts the short one."""

    short: str
    start: int
    end: int
    at: int
    """Where the short form stands in the definition."""


def find_acronyms(text: str) -> dict[str, Definition]:
    """Return each acronym with the span of the name it stands for, first definition first."""
    found: dict[str, Definition] = {}
    for match in _BRACKET.finditer(text):
        long = _long_form(text, match.start(), match[1])
        if long:
            found.setdefault(match[1], Definition(match[1], *long, match.start(1)))
    for match in _REVERSED.finditer(text):
        start = match.start(2) + (4 if match[2].startswith("the ") else 0)
        if _initials(text[start : match.end(2)]) == _letters(match[1]):
            found.setdefault(match[1], Definition(match[1], start, match.end(2), match.start(1)))
    return found


def find_abbreviations(text: str) -> frozenset[str]:
    """Return the short forms of words that name nothing: `the cash reserve ratio (CRR)`."""
    return frozenset(
        match[1]
        for match in _BRACKET.finditer(text)
        if _spells_words(text, match.start(), match[1])
    )


def _spells_words(text: str, end: int, short: str) -> bool:
    letters = _letters(short).lower()
    words = _WORD.findall(text[max(0, end - 120) : end])
    parts = [part for word in words for part in word.split("-") if part][-len(letters) :]
    return len(parts) > 1 and "".join(part[0] for part in parts) == letters


def _long_form(text: str, end: int, short: str) -> tuple[int, int] | None:
    """Return the words to the left whose initials spell the short form."""
    stop = len(text[:end].rstrip())
    left = max(0, stop - 120, text.rfind("\n", 0, stop) + 1)
    words = list(_WORD.finditer(text, left, stop))
    for count in range(2, min(len(words), len(short) + 5) + 1):
        first = words[-count]
        span = (first.start(), words[-1].end())
        if not first[0][0].isupper() or first[0].lower() in load_words("small_words"):
            continue
        if _letters(short) in _spellings(text[slice(*span)]):
            return span
    return None


def _letters(short: str) -> str:
    return "".join(letter for letter in short if letter.isalpha()).upper()


def _initials(name: str) -> str:
    return "".join(
        w[0] for w in _WORD.findall(name) if w.lower() not in load_words("small_words")
    ).upper()


def _spellings(name: str) -> set[str]:
    """Return the initials with and without small words and the parts of hyphenated words."""
    words = _WORD.findall(name)
    parts = [part for word in words for part in word.split("-") if part]
    return {
        _initials(name),
        "".join(w[0] for w in words).upper(),
        "".join(p[0] for p in parts if p.lower() not in load_words("small_words")).upper(),
    }
