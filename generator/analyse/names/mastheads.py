"""Newspapers in capitals over what they write, as in reviews of the press."""

import re

from generator.analyse.names.junk import is_junk
from generator.analyse.names.model import Named

_REVIEW = re.compile(r"\b(?:newspapers?|press|dailies|papers|leading stories)\b")
_HEAD = re.compile(
    r"^(?!THE )([A-Z][A-Z'.&-]*[A-Z](?: [A-Z0-9'.&-]+){0,4})[ \t]*\n+(?=-+ )", re.MULTILINE
)
FEWEST = 2
"""Lines in capitals over dashes; a single one may be any heading."""


def find_mastheads(text: str) -> list[Named]:
    """Return the lines in capitals over lists of stories, in a text that speaks of newspapers.

    Those with `THE` are left out: a name is found without its article, and `NATION` is none.
    """
    heads = list(_HEAD.finditer(text)) if _REVIEW.search(text) else []
    if len(heads) < FEWEST:
        return []
    return [Named(m.start(1), m.end(1), "ORG") for m in heads if not is_junk(m[1].title())]
