"""Readable last parts of addresses, and who gets which."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from anyascii import anyascii

from generator.model.page import PageUri

_APOSTROPHES = re.compile(r"['\u2018\u2019`]")
_WORD = re.compile(r"[a-z0-9]+")

_RESERVED = frozenset(
    ["index", "undated", "con", "prn", "aux", "nul"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in range(10)]
)
"""`index` is the folder's own page; the devices cannot be file names on Windows."""

_NUMBER = re.compile(r"\d{1,4}")
"""Would look like the address of a month or a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something that needs an address."""

    key: str
    """Its identity, which also makes the suffix of a second claim."""
    folder: str
    slug: str


def slugify(text: str, length: int = 80) -> str:
    """Return the words of a text in lower-case ASCII, joined by hyphens.

    At most `length` characters, cut at the end of a word; empty if nothing can be spelled.
    """
    words = _WORD.findall(anyascii(_APOSTROPHES.sub("", text)).lower())
    slug = "-".join(words)
    if len(slug) <= length:
        return slug
    return slug[: length + 1].rpartition("-")[0] or slug[:length]


def assign(wishes: Iterable[Wish]) -> tuple[dict[str, PageUri], tuple[Wish, ...]]:
    """Return an address for each key, and the wishes whose address was already taken.

    First come, first served: the second claim, and slugs that cannot stand, get a short hash.
    """
    addresses: dict[str, PageUri] = {}
    taken: set[str] = set()
    late: list[Wish] = []
    for wish in wishes:
        uri = f"{wish.folder}/{wish.slug}"
        if uri in taken:
            late.append(wish)
        if uri in taken or not _can_stand(wish.slug):
            uri = _with_hash(wish, taken)
        taken.add(uri)
        addresses[wish.key] = PageUri(uri)
    return addresses, tuple(late)


def _can_stand(slug: str) -> bool:
    return bool(slug) and slug not in _RESERVED and not _NUMBER.fullmatch(slug)


def _with_hash(wish: Wish, taken: set[str]) -> str:
    digest = hashlib.sha256(wish.key.encode(errors="replace")).hexdigest()
    stems = (f"{wish.folder}/{wish.slug}-".replace("/-", "/x-") + digest[:n] for n in range(6, 65))
    return next(stem for stem in stems if stem not in taken)
