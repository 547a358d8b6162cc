"""What two spellings of one label have in common."""

import re
import unicodedata

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u2018": "'"})
_GAPS = re.compile(r"[\s_\-\u2010-\u2015/]+")
_LONGEST_SINGULAR = 3
_INVARIABLE = frozenset({"news", "series", "species"})
_SINGULAR_S = ("ss", "us", "is")


def fold_text(text: str) -> str:
    """Return text without case, accents and kinds of white space; for matching only."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return _GAPS.sub(" ", bare)


def fold_label(label: str) -> str:
    """Return what `Air Strike`, `air-strikes` and `#Air strikes` share.

    Case, accents, hyphens, a leading `#` and a plural ending do not count.
    """
    words = fold_text(label.strip().lstrip("#").replace(".", "")).split()
    return " ".join(_singular(word.strip("'\"")) for word in words)


def _singular(word: str) -> str:
    if word in _INVARIABLE:
        return word
    if len(word) <= _LONGEST_SINGULAR or not word.endswith("s") or word.endswith(_SINGULAR_S):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]
