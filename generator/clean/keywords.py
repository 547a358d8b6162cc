"""Keyword lines of a page: `Tags:`, `Filed Under:`, a trailing list with commas."""

import re
from collections.abc import Sequence

from generator.clean.lines import Line
from generator.model.fact import Fact

_NAMES_OF_TERMS = (
    r"tagged(?: in| as| with| under)?|tags?|topics?|key ?words?|filed under|filed in|posted in|"
    r"categor(?:y|ies)|labels?|hashtags"
)
_LABEL = re.compile(rf"^(?:[\w ]{{0,20}}\s)?(?:{_NAMES_OF_TERMS})\b\s?[:|]?\s*", re.IGNORECASE)
_PARTS = re.compile(rf"\s*[,;|·•]\s*|\s+#|\s+(?:{_NAMES_OF_TERMS})\s?:\s*", re.IGNORECASE)
MOST_WORDS, FEWEST_IN_LIST, MOST = 4, 4, 30
"""Words of a keyword; keywords of a list without a label; keywords at all."""
MOST_LISTED = 15
FEWEST_UNSAID, SAID = 3, 0.15
"""A list of so many terms is the article's if it says so much of them."""
_ITEMS = frozenset(
    "menu before-body after-body other-headline section-name link-list navigation".split()
)
"""Rules of the lines beneath a label that may be its terms; buttons and links have their own."""
_CODE = re.compile(r"[{}<>=\\\"]|%\d|https?:|\.html?\b|\.(?:com|org|net)/|\w_\w+_|^\w+: ?\w*[_/]")
"""Marks of scripts and of addresses, which no term has."""


def find_keywords(removed: Sequence[tuple[Line, str]], body: Sequence[str]) -> tuple[Fact, ...]:
    """Return the keywords of removed lines (each with its rule), in their order.

    Of longer lists those of which the body says nothing are menus, addresses or all the terms of
    the site.
    """
    found: dict[str, Fact] = {}
    said = "\n".join(body).casefold()
    for at, (line, rule) in enumerate(removed):
        if rule == "keywords":
            words = _after_label(line)
            if not words and _LABEL.match(line.text):
                words = _listed_below(removed[at + 1 : at + 1 + MOST_LISTED])
        elif rule == "keyword-list":
            words = _PARTS.split(line.text)
        else:
            continue
        terms = [term for word in words if (term := _term(word))]
        if not _is_said(terms, said):
            continue
        for term in terms:
            name = "keyword-line" if rule == "keywords" else rule
            found.setdefault(term.casefold(), Fact(value=term, rule=name))
    return tuple(found.values())[:MOST]


def _term(text: str) -> str:
    """Return a text without what stands around a term; empty if it is none."""
    term = text.strip(" .,#»…")
    fits = len(term.split()) <= MOST_WORDS + 2 and ": " not in term and term[-1:] != ":"
    return term if fits and is_keyword(term) else ""


def _is_said(terms: Sequence[str], said: str) -> bool:
    if len(terms) < FEWEST_UNSAID:
        return True
    return sum(term.casefold() in said for term in terms) >= SAID * len(terms)


def is_keyword(text: str) -> bool:
    """Whether a text may be one term: neither code, nor an address, nor a sentence.

    Longer ones in small letters are lists that were not parted.
    """
    words = re.findall(r"\w+", text)
    if not any(letter.isalpha() for letter in text):
        return False
    most = MOST_WORDS + 2 if text.islower() else MOST_WORDS + 4
    return 0 < len(words) <= most and not _CODE.search(text)


def is_keyword_list(line: Line) -> bool:
    """Whether a line is nothing but short terms with commas between them."""
    parts = _PARTS.split(line.text)
    if line.ends or len(parts) < FEWEST_IN_LIST or line.bullet:
        return False
    return (
        all(0 < len(part.split()) <= MOST_WORDS for part in parts)
        and line.common <= len(parts) // 3
    )


def _after_label(line: Line) -> list[str]:
    label = _LABEL.match(line.text)
    rest = line.text[label.end() :].strip() if label else ""
    return [part for part in _PARTS.split(rest.split(" | Get ")[0]) if part]


def _listed_below(following: Sequence[tuple[Line, str]]) -> list[str]:
    words: list[str] = []
    for line, rule in following:
        if not line.bullet or line.words > MOST_WORDS or rule not in _ITEMS:
            break
        words.append(line.text.lstrip("•·-* "))
    return words
