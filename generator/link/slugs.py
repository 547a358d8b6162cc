"""Readable last parts of addresses, and who gets which."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from anyascii import anyascii

from generator.model.page import PageUri
from generator.model.slug import slugify

_APOSTROPHES = re.compile(r"['\u2018\u2019`]")
_WORD = re.compile(r"[a-z0-9]+")

_NUMBER = re.compile(r"\d{1,4}")
"""Would look like the address of a month or a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something that needs an address."""

    key: str
    """Its identity, which also makes the suffix of a second claim."""
    folder: str
    slug: str


def title_slug(title: str, length: int) -> str:
    """Return a title's words in lower-case ASCII, cut to a length at the end of a word.

    Other scripts are spelled in Latin letters. Never empty, never a reserved name.
    """
    spelled = anyascii(_APOSTROPHES.sub("", title)).lower()
    slug = "-".join(_WORD.findall(spelled))
    if len(slug) > length:
        slug = slug[: length + 1].rpartition("-")[0] or slug[:length]
    return slugify(slug or title)


def assign(wishes: Iterable[Wish]) -> tuple[dict[str, PageUri], tuple[Wish, ...]]:
    """Return an address for each key, and the wishes whose address was already taken.

    First come, first served: the second claim gets a short hash, and so does a mere number.
    """
    addresses: dict[str, PageUri] = {}
    taken: set[str] = set()
    late: list[Wish] = []
    for wish in wishes:
        uri = f"{wish.folder}/{wish.slug}"
        if uri in taken:
            late.append(wish)
        if uri in taken or _NUMBER.fullmatch(wish.slug):
            uri = _with_hash(wish, taken)
        taken.add(uri)
        addresses[wish.key] = PageUri(uri)
    return addresses, tuple(late)


def _with_hash(wish: Wish, taken: set[str]) -> str:
    digest = hashlib.sha256(wish.key.encode(errors="replace")).hexdigest()
    stems = (f"{wish.folder}/{wish.slug}-{digest[:n]}" for n in range(6, 65))
    return next(stem for stem in stems if stem not in taken)
