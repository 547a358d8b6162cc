"""The keys of header blocks and front matter."""

from collections.abc import Mapping
from types import MappingProxyType

HEADER_KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id", "identifier"),
        "title": ("title", "headline"),
        "published": ("date", "published", "publication date", "date published", "pubdate"),
        "outlet": ("outlet", "publication", "publisher", "site", "site name"),
        "source": ("source",),
        "agency": ("agency", "wire", "news agency"),
        "section": ("section", "category", "categories"),
        "language": ("language", "lang"),
        "url": ("url", "link", "permalink", "address", "canonical"),
        "authors": ("author", "authors", "byline"),
        "keywords": ("keywords", "tags", "keyword", "tag"),
        "draft": ("draft",),
    }
)
"""Header field to the keys that state it, preferred first; lower case, words parted by a space.

A value of `source` may be an address or a name: see `generator.read.stated`.
"""

ALL_KEYS = frozenset(key for keys in HEADER_KEYS.values() for key in keys)

UNMISTAKABLE = frozenset({"title", "headline", "url", "draft", "keywords", "date published"})
"""Keys of which one alone makes a header block. The others also open sentences and captions
of page dumps (`Author: ...`, `Date: ...`, `Source: AFP`)."""


def normal_key(key: str) -> str:
    """Return a key as the table spells it: `Date_Published` is `date published`."""
    return " ".join(key.lower().replace("_", " ").replace("-", " ").split())
