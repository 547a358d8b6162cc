"""Titles of office and rank: evidence of a person, never part of the name."""

import re

from generator.analyse.names.lists import load_words

LONGEST_TITLE = 4
"""Words: `First Deputy Prime Minister`."""

TWO = 2
"""Words of a name that may begin with a given name or a title: `Sultan Faizy`, `King Abdullah`."""

_WORD = re.compile(r"\S+")


def leading_title(name: str) -> int:
    """Return how many characters at the front of a name are titles and descriptions."""
    words = list(_WORD.finditer(name))
    if len(words) == TWO and words[0][0] in load_words("titles_or_names"):
        return 0
    last = 0
    for count in range(1, min(len(words), LONGEST_TITLE + 1)):
        described = _describes(words[count - 1][0]) and last == words[count - 1].start()
        rest = " ".join(w[0] for w in words[:count] if w.start() >= last)
        if described or is_title(" ".join(w[0] for w in words[:count])) or is_title(rest):
            last = words[count].start()
    return last


def title_before(text: str, start: int) -> str:
    """Return the title that stands right before an offset, as written; empty if none does."""
    before = _WORD.findall(text[max(0, start - 60) : start])
    if not before or not text[start - 1 : start].isspace():
        return ""
    for count in range(min(LONGEST_TITLE, len(before)), 0, -1):
        words = " ".join(before[-count:])
        if is_title(words) and not words.endswith(","):
            return words
    return ""


def lower_title_before(text: str, start: int) -> bool:
    """Return whether a description such as `spokesman` or `analyst` stands right before."""
    before = _WORD.findall(text[max(0, start - 40) : start])
    return bool(before) and before[-1].rstrip(",").lower() in load_words("lower_titles")


def is_title(words: str) -> bool:
    """Return whether the words are a title, abbreviated or not: `Gen.`, `Vice President`."""
    return words.replace(".", "").rstrip(",") in load_words("titles")


def _describes(word: str) -> bool:
    """Return whether a word stands before a title: `Afghan`, `U.S.`, `former`."""
    return word in load_words("demonyms") or word in load_words("before_titles")
