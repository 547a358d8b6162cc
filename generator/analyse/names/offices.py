"""Offices, roles and descriptions that the model took into a name, cut off again."""

import re

from generator.analyse.names.growth import is_given_name
from generator.analyse.names.junk import is_junk
from generator.analyse.names.lists import load_list, load_words

_NEXT_WORD = re.compile(r" ([A-Za-z-]+)")
_SENTENCE_START = re.compile(r"(?:^|\n|[.!?:]\"? |\")$")
_SMALL_TAIL = re.compile(r" [a-z][a-z'-]*$")
_FROM = re.compile(r"(\S+ \S.*?) of [A-Z].*")
"""`Lewis third`, `Aleksandra Olsza of Poland`: nobody's name ends so, but Joan of Arc's."""

_LED = 3
"""Words of a person's name with a description before it: `Striker Ally McCoist`."""


def without_description(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """Return a span without the words that say what its bearer is.

    `Xinhua news agency` gives `Xinhua`, `EU Farm` before `Commissioner` gives `EU`, `Midfielder
    Paulo Sousa` gives `Paulo Sousa`; what would leave no name stays as it is.
    """
    start = _after_role(text, start, end, label)
    if _is_portfolio(text, start, end):
        return start, start
    if label == "PERSON":
        end = start + len(_SMALL_TAIL.sub("", _FROM.sub(r"\1", text[start:end])))
    for cut in (_without_small_tail, _without_office):
        stop = cut(text, start, end)
        if stop > start and not is_junk(text[start:stop]):
            end = stop
    return start, end


def _after_role(text: str, start: int, end: int, label: str) -> int:
    words = text[start:end].split(" ")
    if label not in {"PERSON", "ORG"} or len(words) < _LED or not is_given_name(words[1]):
        return start
    opens = bool(_SENTENCE_START.search(text[max(0, start - 3) : start]))
    is_role = words[0] in load_words("role_words") or words[0] in load_words("demonyms")
    if is_role or (opens and label == "PERSON" and not _is_personal(words[0])):
        return start + len(words[0]) + 1
    return start


def _is_personal(word: str) -> bool:
    low = word.lower()
    return low in load_list("given_names") or low in load_list("surnames") or not word.isalpha()


def _without_small_tail(text: str, start: int, end: int) -> int:
    words = text[start:end].split(" ")
    while len(words) > 1 and words[-1] in load_words("tail_words"):
        words.pop()
    return start + len(" ".join(words))


def _is_portfolio(text: str, start: int, end: int) -> bool:
    """Return whether a span is no more than what a minister is for: `Interior Minister`."""
    after = _NEXT_WORD.match(text, end)
    words = text[start:end].replace(",", "").split()
    led = after is not None and after[1] in load_words("officers")
    return led and all(w in load_words("portfolios") or w == "and" for w in words)


def _without_office(text: str, start: int, end: int) -> int:
    words = text[start:end].split(" ")
    after = _NEXT_WORD.match(text, end)
    led = bool(after) and after is not None and after[1] in load_words("officers")
    while len(words) > 1 and words[-1] in load_words("officers"):
        words.pop()
        led = True
    while led and len(words) > 1 and words[-1] in load_words("portfolios"):
        words.pop()
    return start + len(" ".join(words))
