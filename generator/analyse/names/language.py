"""Whether a text is English, told by its small words."""

import re
from collections.abc import Sequence

from generator.analyse.names.lists import load_words

_WORD = re.compile(r"[^\W\d_]+")
SHARE = 0.18
"""Share of small words above which a text is English: the 120 Wikinews articles lie between 0.27
and 0.47, texts in other European languages that share `a`, `is` or `in` below 0.10."""

SAMPLE = 4000
"""Characters looked at."""

FEW = 12
"""Words; below, the share tells nothing and English is assumed for Latin letters."""


TABULAR = 0.6
"""Share of words in small letters below which a text is a list or a table, where small words tell
little: results and tables of newswire lie between 0.02 and 0.56, running text above 0.7."""

FOREIGN = 0.08
"""Share of another language's small words that speaks against English in a table; results and
tables of English newswire reach 0.06."""

ASCII = 0.95
"""Share of plain letters that a table in English has, whatever names stand in it."""


def is_english(text: str, stated: str) -> bool:
    """Return whether the English model should read a text; `stated` is its BCP 47 tag or empty."""
    words = _WORD.findall(text[:SAMPLE])
    if len(words) < FEW:
        return stated.lower().startswith("en") or (not stated and text[:SAMPLE].isascii())
    if _share(words, "english") >= SHARE:
        return True
    return (not stated or stated.lower().startswith("en")) and _is_english_table(words)


def _is_english_table(words: Sequence[str]) -> bool:
    """Return whether a text of few sentences is English as far as it is anything."""
    small = sum(word.islower() for word in words)
    plain = sum(word.isascii() for word in words)
    return (
        small < TABULAR * len(words)
        and plain >= ASCII * len(words)
        and all(_share(words, f"small_{tag}") < FOREIGN for tag in _LATIN)
    )


def _share(words: Sequence[str], name: str) -> float:
    known = load_words(name)
    return sum(word.lower() in known for word in words) / len(words)


_LATIN = ("de", "fr", "es", "it", "pt", "nl")
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
"""The commonest language of each script: enough for `lang` and direction, no more is claimed."""

MOSTLY = 0.3
"""Share of letters of one script that settles the language."""


def detect_language(text: str, stated: str) -> str:
    """Return the BCP 47 tag of a text, empty if it cannot be told.

    What is stated counts, unless the text is plainly English, or plainly not.
    """
    if is_english(text, stated):
        return stated if stated.lower().startswith("en") else "en"
    if stated and not stated.lower().startswith("en"):
        return stated
    return _by_script(text[:SAMPLE]) or _by_small_words(text[:SAMPLE])


_LETTERS = {
    "ru": (("uk", "\u0456\u0457\u0454\u0491"), ("sr", "\u0458\u0459\u045a\u045b\u0452\u045f")),
    "ar": (
        ("ps", "\u067c\u0689\u0693\u069a\u0681\u0685\u06d0\u06cd"),
        ("ur", "\u0679\u0688\u0691\u06ba\u06d2\u06be"),
        ("fa", "\u067e\u0686\u0698\u06af\u06cc\u06a9"),
    ),
}
"""Letters that a language of the script has and its commonest one lacks."""

TELLING = 0.01
"""Share of such letters that settles the language; a foreign name brings in one or two."""


def _by_script(text: str) -> str:
    letters = max(1, sum(map(str.isalpha, text)))
    tag = next((t for t, script in _SCRIPTS if len(script.findall(text)) >= MOSTLY * letters), "")
    own = ((other, sum(map(text.count, marks))) for other, marks in _LETTERS.get(tag, ()))
    return next((other for other, count in own if count >= TELLING * letters), tag)


def _by_small_words(text: str) -> str:
    words = _WORD.findall(text)
    if len(words) < FEW:
        return ""
    shares = {tag: _share(words, f"small_{tag}") for tag in _LATIN}
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] >= SHARE else ""
