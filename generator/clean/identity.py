"""What an article is known by: the header's id, else its address, else its content."""

import hashlib

from generator.clean.lines import fold
from generator.model.raw import RawArticle

DIGITS = 16
"""Hexadecimal digits of a digest: 64 bits keep a hundred million articles apart."""


def identify(raw: RawArticle, text: str) -> str:
    """Return the article's id; for the same article always the same, wherever the file lies."""
    if raw.header.id is not None and fold(raw.header.id.value):
        return fold(raw.header.id.value)
    seed = raw.header.url.value if raw.header.url is not None else text or raw.path
    return hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
