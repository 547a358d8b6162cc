"""The outlet of a web page."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement
from trafilatura.settings import Document

from generator.model.fact import Fact
from generator.read.characters import drop_controls, fold
from generator.read.html_json_ld import article_records

MOST_WORDS = 5
"""Words of an outlet's name; what is longer is a headline or a motto."""

_PARTS = re.compile(r"\s+[|–—»·•:-]{1,2}\s+|\s*\|\s*|[:-]\s+")
_HOST = re.compile(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,6}/?$", re.IGNORECASE)
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_SITE_NAMES = "//meta[@property='og:site_name' or @name='og:site_name']/@content"
_HANDLES = "//meta[@name='twitter:site' or @property='twitter:site']/@content"
_PLATFORMS = frozenset("tumblr wordpress wordpresscom blogger blogspot facebook twitter".split())
"""Makers of the site, which state their own name for that of their customers."""
_SECOND_LEVEL = frozenset("co com org net gov ac edu".split())


def find_outlet(document: Document, tree: HtmlElement, title: str) -> Fact | None:
    """Return the name of the site: stated, at the end of the title, or the publisher's.

    The end of a title counts where the address or the account of the page spells it; a host,
    or what trafilatura finds, only where there is no name. Headlines and dates are no names.
    """
    labels = _labels(document, tree)
    stated = [name for name in _tidied(tree.xpath(_SITE_NAMES)) if _is_name(name, title, labels)]
    spelt = [name for name in stated if not _HOST.match(name) and not name.startswith("@")]
    tails = [
        part for part in _tails(tree) if _key(part) in labels and _is_name(part, title, labels)
    ]
    publishers = [name for name in _publishers(tree) if _is_name(name, title, labels)]
    found = [*spelt, *tails, *publishers, *(name for name in stated if _HOST.match(name))]
    if found:
        return Fact(value=found[0], rule="html:sitename")
    guess = fold(document.sitename or "")
    guess = guess if guess and _is_name(guess, title, labels) else document.hostname or ""
    return Fact(value=guess, rule="html:sitename") if guess else None


def _tidied(texts: list[str]) -> Iterator[str]:
    for text in texts:
        name = fold(drop_controls(text)[0])
        if name:
            plain = " " in name or (name.islower() and "." not in name)
            yield name[0].upper() + name[1:] if plain else name


def _tails(tree: HtmlElement) -> Iterator[str]:
    """Yield the parts of the page's title from its end, but not the whole of it."""
    for node in tree.xpath("//head//title")[:1]:
        parts = _PARTS.split(fold(drop_controls(node.text_content())[0]))
        yield from reversed(parts if len(parts) > 1 else [])


def _publishers(tree: HtmlElement) -> Iterator[str]:
    for record in article_records(tree):
        publisher = record.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str):
            yield from _tidied([name])


def _labels(document: Document, tree: HtmlElement) -> frozenset[str]:
    """Return how the host and the account of a page spell its name."""
    parts = (document.hostname or "").casefold().split(".")[:-1]
    site = [part for part in parts if part not in _SECOND_LEVEL][-1:]
    handles = [text.strip().removeprefix("@") for text in tree.xpath(_HANDLES)]
    accounts = frozenset(map(_key, handles)) - _PLATFORMS
    return accounts.union(map(_key, site)) - {""}


def _is_name(name: str, title: str, labels: frozenset[str]) -> bool:
    key = _key(name)
    if not key or (_bare(name) in _bare(title) and len(name.split()) > 1):
        return False
    if len(name.split()) > MOST_WORDS or _DATED.search(name):
        return False
    return key not in _PLATFORMS or key in labels


def _key(name: str) -> str:
    return _bare(name).removeprefix("www").removeprefix("the").removesuffix("com")


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
