"""What of a text a reader can see: what may reach a page, a feed or a picture."""

import re

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]"
)
"""Control, direction and zero-width characters, surrogates and noncharacters.

The joiners U+200C and U+200D stay after a letter that is not ASCII: Persian and emoji need them.
"""

_SPACE = re.compile(r"\s+")


def visible(text: str) -> str:
    """Return the text as a reader sees it: no invisible characters, every white space one space."""
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE.sub(" ", _INVISIBLE.sub("", text))
