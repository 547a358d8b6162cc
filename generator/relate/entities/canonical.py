"""Names reduced to what tells them apart, one way for each kind."""

import re
import unicodedata

from generator.model.analysis import EntityKind

_LEGAL = frozenset(
    {
        "inc",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "llc",
        "plc",
        "ag",
        "sa",
        "se",
        "nv",
        "gmbh",
        "group",
        "holdings",
        "holding",
        "cos",
        "lp",
        "llp",
        "spa",
        "oy",
        "ab",
        "as",
        "asa",
        "bv",
        "pty",
        "kg",
        "incorporated",
    }
)
_ABBREVIATED = {"us": "united states", "usa": "united states", "uk": "united kingdom"}
_RUN_TOGETHER = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z]\b)")
_TAILS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SMALL = frozenset({"the", "of", "for", "and", "de", "la", "du", "et"})


def fold(name: str) -> str:
    """Return the name in small letters without accents, points and apostrophes."""
    spread = unicodedata.normalize("NFKD", name.casefold().replace("\u0142", "l"))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    bare = re.sub(r"['\u2019\u2018\u02bc.`]", "", bare).replace("&", " and ")
    return re.sub(r"[^\w]+", " ", bare).strip()


def canonical(name: str, kind: EntityKind) -> str:
    """Return the form that names of one thing share; never empty for a name.

    `Apple Inc.` and `Apple`, `the Bank of America` and `Bank of America` share theirs, and so do
    `George H.W. Bush` and `George H. W. Bush`.
    """
    if kind is EntityKind.PERSON:
        return fold(_RUN_TOGETHER.sub(". ", name)) or name
    words = fold(name).split() or [name]
    return _organization(words) if kind is EntityKind.ORGANIZATION else _place(words)


def initials(name: str) -> str:
    """Return the initials of the words that count: `general motors` gives `gm`."""
    return "".join(word[0] for word in fold(name).split() if word not in _SMALL)


def without_initial(canonical_name: str) -> str:
    """Return a person's name without the one initial in its middle; with more it is as it was.

    `donald j trump` is Donald Trump, but `george h w bush` is the father of George W. Bush.
    """
    words = canonical_name.split()
    initials = [word for word in words[1:-1] if len(word) == 1]
    return " ".join(w for w in words if w not in initials) if len(initials) == 1 else canonical_name


def _organization(words: list[str]) -> str:
    kept = [w for w in words if w not in {"the", "and"}] or words
    while len(kept) > 1 and kept[-1] in _LEGAL:
        kept.pop()
    return " ".join(_ABBREVIATED.get(word, word) for word in kept)


def _place(words: list[str]) -> str:
    kept = words[1:] if len(words) > 1 and words[0] == "the" else words
    return " ".join("saint" if word == "st" else word for word in kept)


def generation(canonical_name: str) -> str:
    """Return `jr`, `iii` or the like, or nothing: a son is not his father."""
    last = canonical_name.rsplit(" ", 1)[-1]
    return last if last in _TAILS else ""


def surname(canonical_name: str) -> str:
    """Return the last word of a canonical person's name, generation left out."""
    words = canonical_name.split()
    return words[-2] if len(words) > 2 and words[-1] in _TAILS else words[-1]  # noqa: PLR2004 - first, last, tail
