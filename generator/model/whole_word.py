"""Whether a stretch of text is cut out of no word, in any script."""

import re
import unicodedata

_JOINER = "\u200c"
"""Stands inside Persian words: without it their letters would run together."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters: no space parts their words."""


def is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a stretch is cut out of no word.

    Where a script parts no words, every stretch is whole: its names are found, and now and then
    one inside a longer word.
    """
    return not (
        _goes_on(text[max(0, start - 1) : start], text[start : start + 1])
        or _goes_on(text[end : end + 1], text[end - 1 : end])
    )


def _goes_on(outside: str, inside: str) -> bool:
    """Return whether the character beside a stretch belongs to the word at its edge."""
    if not _in_word(outside):
        return False
    return outside.isascii() or not (_UNSPACED.match(outside) or _UNSPACED.match(inside))


def _in_word(character: str) -> bool:
    if character.isalnum() or character in {"_", _JOINER}:
        return True
    # vowel signs and accents belong to the letter before them
    return character > "\u02ff" and unicodedata.category(character).startswith("M")
