"""Characters that no text needs and many programs choke on."""

import re

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")

BLANK = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e")
"""Characters that print nothing and are not white space to Python."""


def drop_controls(text: str) -> tuple[str, int]:
    """Return the text without control characters, and how many there were.

    Half characters (lone surrogates, which `json` lets pass and no encoder takes) become
    U+FFFD. Tabs and every kind of line break stay.
    """
    text, controls = _CONTROLS.subn("", text)
    text, halves = _SURROGATES.subn("\ufffd", text)
    return text, controls + halves


def split_lines(text: str) -> tuple[tuple[int, str], ...]:
    """Return number and text of each line, counted as editors count.

    Only CR, LF and CR LF count; a vertical tab, form feed, U+0085, U+2028 or U+2029 parts a
    line too, but both halves have its number.
    """
    numbered = enumerate(re.split(r"\r\n|\n|\r", text), start=1)
    return tuple((number, part) for number, line in numbered for part in _BREAKS.split(line))


def fold(text: str) -> str:
    """Return the text on one line, runs of white space as single spaces."""
    return " ".join(text.split())


def is_blank(text: str) -> bool:
    """Tell whether a reader would see nothing."""
    return all(letter.isspace() or letter in BLANK for letter in text)
