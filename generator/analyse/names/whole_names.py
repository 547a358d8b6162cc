"""Organizations that their last word gives away, where the model saw a part, or nothing."""

import re
from collections.abc import Iterator, Sequence

from generator.analyse.names.lists import load_words
from generator.analyse.names.model import Named
from generator.analyse.names.taken import Taken
from generator.analyse.names.titles import is_title

_COMPANY = re.compile(
    r"(?<![\w'.&-])(?:[A-Z][\w'.-]{0,40}(?:, (?=[A-Z][\w'.-]{0,40} & )|,? & | )){1,8}?"
    r"(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|NV|AG|AS|AB|GmbH|SpA|Bhd|Pty)(?![\w'-])"
)
_DESK = re.compile(
    r"(?<![\w'.-])(?:[A-Z][a-z]+ ){1,3}(?:[Nn]ewsroom|[Nn]ewsdesk|[Dd]esk|[Bb]ureau)(?=[ ,]+[(+\d])"
)
LONGEST_COMPANY = 60
"""Characters; longer runs of capitalised words are lists and headings."""


def find_whole(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """Yield companies with a legal form and desks that sign with a number: `Velmora Newsroom 61`.

    Only where all that the model saw there lies inside; where it saw the same end it chose the
    beginning, and is believed.
    """
    taken = Taken(names)
    for pattern in (_COMPANY, _DESK):
        for match in pattern.finditer(text):
            start, end = match.start() + _front(match[0]), match.end()
            met = taken.meeting(start, end)
            inside = all(start <= a and b < end for a, b in met)
            if inside and " " in text[start:end] and end - start <= LONGEST_COMPANY:
                yield Named(start, end, "ORG")


def _front(name: str) -> int:
    """Return the length of the words before a company that are none of its name."""
    cut = 0
    while " " in name[cut:]:
        word = name[cut:].split(" ", 1)[0]
        plain = word.lower() in load_words("english") or is_title(word)
        if not (plain or word.endswith("'s")):
            break
        cut += len(word) + 1
    return cut
