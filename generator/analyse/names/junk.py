"""What is never the name of a person, organization or place."""

import re

from generator.analyse.names.lists import load_words
from generator.analyse.names.titles import is_title

_DATE_OR_NUMBER = re.compile(r"[^\w]*\d[\d.,:/-]*(?:st|nd|rd|th|s|am|pm|bn|m|k)?[^\w]*")
_ADDRESS = re.compile(
    r"https?:|www\.|@|^#|\.(?:html?|php|jpe?g|png)$|\.(?:com|org|net|edu|gov|info)/", re.IGNORECASE
)
_CONTENT = re.compile(r"[^\W\d_]")
LONGEST_NAME = 12
"""Words; the longest annotated name of the Wikinews set has nine."""


def is_junk(name: str) -> bool:
    """Return whether a surface form is no name: dates, numbers, titles, peoples, fragments."""
    return (
        len(_CONTENT.findall(name)) < 2  # noqa: PLR2004 - a single letter names nothing
        or not any(map(str.isupper, name))
        or len(name.split()) > LONGEST_NAME
        or all(w in load_words("not_names") or w.isdigit() for w in name.split())
        or name in load_words("not_names")
        or name in load_words("demonyms")
        or (name.endswith("s") and name[:-1] in load_words("demonyms"))
        or name in load_words("products")
        or is_title(name)
        or (" " in name and name.split(" ", 1)[0] in load_words("ships"))
        or bool(_ADDRESS.search(name))
        or bool(_DATE_OR_NUMBER.fullmatch(name))
    )
