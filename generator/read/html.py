"""Web pages."""

import re

from lxml import etree
from lxml.html import HTMLParser, HtmlElement, document_fromstring
from trafilatura import bare_extraction

from generator.errors import InputError
from generator.model.raw import InputFormat, LineRole, RawArticle, RawLine
from generator.read.characters import fold
from generator.read.reading import Reading
from generator.read.stated import Stated

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARATION = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})""")

PRESCAN = 4_096
"""Bytes searched for the declared character set; the standard says 1,024, pages in the wild put
scripts before it."""

_ROLES = {"head": LineRole.HEADING, "item": LineRole.ITEM, "quote": LineRole.QUOTE}
"""trafilatura's elements; everything else with text is a paragraph."""

_LEAVES = ("p", "head", "item", "quote", "ab", "code", "row")


def declared_charset(data: bytes) -> str:
    """Return the character set that a page declares, or an empty string."""
    start = data[:PRESCAN]
    match = _DECLARATION.search(start) or _CHARSET.search(start)
    return match[1].decode("ascii") if match else ""


def read_html(text: str, name: str) -> tuple[Reading, ...]:
    """Return the article of a web page, as trafilatura finds it."""
    document = bare_extraction(text, with_metadata=True, include_comments=False)
    if document is None or isinstance(document, dict):
        raise InputError(name, None, "no article was found in this page")
    stated = Stated()
    stated.add("title", document.title or "", "html:title")
    stated.add("url", document.url or "", "html:url")
    stated.add("outlet", document.sitename or "", "html:sitename")
    lines = tuple(_lines(document.body))
    raw = RawArticle(path=name, format=InputFormat.HTML, header=stated.header(), lines=lines)
    return (Reading(raw=raw),)


def _lines(body):
    for element in body.iter(*_LEAVES):
        text = fold("".join(element.itertext()))
        if text:
            yield RawLine(number=1, text=text, role=_ROLES.get(element.tag, LineRole.PARAGRAPH))
