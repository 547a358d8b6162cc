"""Keyword lines of a page: `Tags:`, `Filed Under:`, a trailing list with commas."""

import re
from collections.abc import Sequence

from generator.clean.lines import Line
from generator.model.fact import Fact

_LABEL = re.compile(
    r"^(?:[\w ]{0,12}\s)?(?:tags?|tagged(?: in| as| with| under)?|topics?|key ?words?|filed "
    r"under|filed in|"
    r"posted in|categor(?:y|ies)|labels?|hashtags)\s?[:|]?\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,;|·•]\s*")
MOST_WORDS, FEWEST_IN_LIST, MOST = 4, 4, 30
"""Words of a keyword; keywords of a list without a label; keywords at all."""
MOST_LISTED = 15
_CODE = re.compile(r"[{}<>=\\\"]|%\d|https?:|\.html?\b|\.(?:com|org|net)/|\w_\w+_|^\w+: ?\w*[_/]")
"""Marks of scripts and of addresses, which no term has."""


def find_keywords(removed: Sequence[tuple[Line, str]]) -> tuple[Fact, ...]:
    """Return the keywords of removed lines (each with its rule), in their order."""
    found: dict[str, Fact] = {}
    for at, (line, rule) in enumerate(removed):
        if rule == "keywords":
            words = _after_label(line)
            if not words and _LABEL.match(line.text):
                words = _listed_below(removed[at + 1 : at + 1 + MOST_LISTED])
        elif rule == "keyword-list":
            words = _PARTS.split(line.text)
        else:
            continue
        for word in words:
            keyword = word.strip(" .#»…")
            if len(keyword.split()) <= MOST_WORDS + 2 and is_keyword(keyword):
                name = "keyword-line" if rule == "keywords" else rule
                found.setdefault(keyword.casefold(), Fact(value=keyword, rule=name))
    return tuple(found.values())[:MOST]


def is_keyword(text: str) -> bool:
    """Whether a text may be one term: neither code, nor an address, nor a sentence.

    Longer ones in small letters are lists that were not parted.
    """
    words = re.findall(r"\w+", text)
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
    for line, _ in following:
        if not line.bullet or line.words > MOST_WORDS:
            break
        words.append(line.text.lstrip("•·-* "))
    return words
