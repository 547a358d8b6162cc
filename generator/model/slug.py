"""The one way from a text to the last part of an address."""

import hashlib
import re
import unicodedata

LONGEST = 80
"""Characters; a path of three parts stays far below the 255 bytes of every file system."""

RESERVED = frozenset(
    {"index", "404", "con", "prn", "aux", "nul", "readme", "undated", "a-z"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that MkDocs, Windows or our own addresses give a meaning to."""

_UNSAFE = re.compile(r"[^a-z0-9]+")


def slugify(text: str) -> str:
    """Return lower-case ASCII letters, digits and single hyphens; never empty, never reserved.

    Texts that differ only in case, accents or punctuation share a slug. Where letters were
    lost (other scripts, excessive length) a digest of the text keeps slugs apart.
    """
    folded = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    bare = re.sub(r"['\u2019\u02bc.]", "", bare)
    slug = _UNSAFE.sub("-", bare).strip("-")
    lost = any(letter.isalnum() and not letter.isascii() for letter in bare)
    if slug and not lost and len(slug) <= LONGEST and slug not in RESERVED:
        return slug
    return _with_digest(slug, folded)


def _with_digest(slug: str, folded: str) -> str:
    digest = hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{slug[: LONGEST - 9].strip('-') or 'x'}-{digest}"
