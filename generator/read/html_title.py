"""The headline of a web page."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement
from trafilatura.settings import Document

from generator.model.fact import Fact
from generator.read.characters import drop_controls, fold

FEWEST, MOST = 3, 40
"""Words of a heading that may be the headline; shorter ones are names of sites and sections."""

ALIKE = 0.5
"""Share of the words of the one `h1` that the titles or the text of the page must hold."""

SITE_WORDS = 4
"""Words of a part of the title that may name the site."""

_PARTS = re.compile(r"\s+(?:[|–—»«·•]+|-{1,2}|:{1,2})\s+|\s+\|\s*|\s*\|\s+")
_HEADINGS = (
    "//h1|//h2|//*[@itemprop='headline']"
    "|//*[contains(@class,'headline') or contains(@class,'entry-title')]"
)
_OUTSIDE = "ancestor-or-self::*[self::aside or self::nav or self::footer]"
_DATE = re.compile(r"^[\d./ -]{6,12}$")
_ESCAPED = re.compile(r"\\(['\"])")


def find_title(document: Document, tree: HtmlElement) -> Fact | None:
    """Return the headline: as readers see it if the page's own title confirms it.

    In this order: the longest heading that the page's title holds, or that is its title for
    other sites; the one `h1` if half of its words are in titles and text; the title without
    the name of the site. `None` for a page without any.
    """
    sites = _site_names(document)
    stated = tuple(text for text in _stated(document, tree) if _bare(text) not in sites)
    headings = [text for text in _headings(tree, _HEADINGS) if _bare(text) not in sites]
    firsts = [text for text in _headings(tree, "//h1") if _bare(text) not in sites]
    shown = _confirmed(headings, stated) or _only(firsts, (*stated, document.text or ""))
    if shown:
        return Fact(value=shown, rule="html:headline")
    title = next(iter(stated), "")
    return Fact(value=_without_site(title, sites), rule="html:title") if title else None


def _stated(document: Document, tree: HtmlElement) -> Iterator[str]:
    """Yield the titles that a page states outside its text, most telling first."""
    metas = [
        meta.get("content") or ""
        for name in ("og:title", "twitter:title")
        for meta in tree.xpath("//meta[@property=$name or @name=$name]", name=name)
    ]
    page = [node.text_content() for node in tree.xpath("//head//title")[:1]]
    others = [text for text in map(_tidy, (*metas, *page)) if text]
    guess = _tidy(document.title or "")
    agreed = any(_bare(guess) in _bare(other) for other in others)
    if guess and (not others or agreed or _is_told(guess, (*others, document.text or ""))):
        yield guess
    yield from others


def _tidy(text: str) -> str:
    return _ESCAPED.sub(r"\1", fold(drop_controls(text)[0]))


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _site_names(document: Document) -> frozenset[str]:
    host = (document.hostname or "").casefold().removeprefix("www.")
    labels = host.split(".")
    name = document.sitename or ""
    # trafilatura may take the headline for it
    named = [name] if len(name.split()) <= SITE_WORDS else []
    names = [*named, host, *labels[: max(1, len(labels) - 1)]]
    return frozenset(filter(None, map(_bare, names)))


def _headings(tree: HtmlElement, path: str) -> Iterator[str]:
    for heading in tree.xpath(path):
        text = _tidy(heading.text_content())
        if FEWEST <= len(text.split()) <= MOST and not heading.xpath(_OUTSIDE):
            yield text


def _confirmed(headings: Sequence[str], stated: Sequence[str]) -> str:
    titles = [_bare(title) for title in stated]
    found = [text for text in headings if any(_bare(text) in title for title in titles)]
    return max(found, key=len, default="")


def _only(headings: Sequence[str], told: Sequence[str]) -> str:
    alone = len(set(headings)) == 1 and _is_told(headings[0], told)
    return headings[0] if alone else ""


def _is_told(title: str, told: Sequence[str]) -> bool:
    """Whether titles or text hold the words, as they do not those of "Join the discussion"."""
    words = _words(title)
    known = words & frozenset[str]().union(*map(_words, told))
    return len(known) >= max(FEWEST, ALIKE * len(words))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{3,}", text.casefold()))


def _without_site(title: str, sites: frozenset[str]) -> str:
    """Return the title without the site's name or a date before or after a bar or dash."""
    parts = list(_PARTS.finditer(title))
    start, end = 0, len(title)
    for mark in reversed(parts):
        if not _is_site(title[mark.end() : end], sites):
            break
        end = mark.start()
    for mark in parts:
        if mark.start() >= end or not _is_site(title[start : mark.start()], sites):
            break
        start = mark.end()
    return title[start:end].strip() or title


def _is_site(part: str, sites: frozenset[str]) -> bool:
    words = [_bare(word) for word in part.split()]
    if _DATE.match(part) or "".join(words) in sites:
        return True
    if not words or len(words) > SITE_WORDS:
        return False
    bare = "".join(words)
    long = [site for site in sites if len(site) >= FEWEST]
    return bool(sites & {words[0], words[-1]}) or any(
        bare.startswith(site) or bare.endswith(site) for site in long
    )
