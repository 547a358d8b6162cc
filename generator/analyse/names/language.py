"""Whether a text is English, told by its small words."""

import re

from generator.analyse.names.lists import load_words

_WORD = re.compile(r"[^\W\d_]+")
SHARE = 0.18
"""Share of small words above which a text is English: the 120 Wikinews articles lie between 0.27
and 0.47, texts in other European languages that share `a`, `is` or `in` below 0.10."""

SAMPLE = 4000
"""Characters looked at."""

FEW = 12
"""Words; below, the share tells nothing and English is assumed for Latin letters."""


def is_english(text: str, stated: str) -> bool:
    """Return whether the English model should read a text; `stated` is its BCP 47 tag or empty."""
    words = [word.lower() for word in _WORD.findall(text[:SAMPLE])]
    if len(words) < FEW:
        return stated.lower().startswith("en") or (not stated and text[:SAMPLE].isascii())
    return sum(word in load_words("english") for word in words) / len(words) >= SHARE


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


def _by_script(text: str) -> str:
    letters = max(1, sum(map(str.isalpha, text)))
    return next(
        (tag for tag, script in _SCRIPTS if len(script.findall(text)) >= MOSTLY * letters), ""
    )


def _by_small_words(text: str) -> str:
    words = [word.lower() for word in _WORD.findall(text)]
    shares = {
        tag: sum(word in load_words(f"small_{tag}") for word in words) / max(1, len(words))
        for tag in _LATIN
    }
    best = max(shares, key=lambda tag: shares[tag])
    return best if len(words) >= FEW and shares[best] >= SHARE else ""
