"""Which addresses may become links."""

import re
from urllib.parse import quote

from generator.model.uri import split_web_address

LONGEST = 2_000
"""Characters; what every browser and server accepts."""

_PLAIN = "!#$%&'()*+,/:;=?@[]~-._"
_FORBIDDEN = re.compile(r"[\s\x00-\x20\x7f\\<>\"`{}|^]")


def plain_address(text: str) -> str:
    """Return an `http` or `https` address as it was stated, or an empty string.

    Besides what `generator.model.uri.web_address` refuses: white space, control characters,
    backslashes, brackets of markup and what is overlong, since an input with such an address
    means to deceive, or is broken. Letters outside ASCII are percent-encoded.
    """
    text = text.strip()
    if len(text) > LONGEST or _FORBIDDEN.search(text):
        return ""
    parts = split_web_address(text)
    return quote(parts.geturl(), safe=_PLAIN) if parts else ""
