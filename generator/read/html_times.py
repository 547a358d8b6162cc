"""Elements of a page that hold the time of publication."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.read.characters import fold

_CLASS = re.compile(
    r"^(?:(?:article|post|entry|story|news|content|field|name)[-_]+)*"
    r"(?:publish(?:ed)?|publication|pub|posted|entry|post|article|story)[-_]?"
    r"(?:date|time|datetime|timestamp|on)$|^date[-_]?published$|^published$",
    re.IGNORECASE,
)
"""Class or id of elements that hold the day of publication: `published` of hAtom microformats,
`entry-date` of WordPress, `article-published-date`, `field-name-field-published-date`."""

_ISO = re.compile(r"^\d{4}-\d\d-\d\d")

_EMBEDDED = "ancestor::*[self::blockquote or self::aside or self::figure]"
"""Boxes in which times are those of quoted messages and of pictures."""

_UPDATED = re.compile(r"\b(?:updated|modified|edited|revised)\b", re.IGNORECASE)

LONGEST = 60
"""Characters of an element that says nothing but the date."""


def marked_time(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield what elements state that are marked as the time of publication by the standards."""
    marked = "//*[@itemprop='datePublished' or @pubdate][@datetime or @content or text()]"
    for element in tree.xpath(marked):
        value = element.get("datetime") or element.get("content") or element.text_content()
        yield value, "html:datePublished"


def headline_time(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the time beside the one headline of a page, if it is the only one there."""
    headlines = tree.xpath("//h1")
    if len(headlines) != 1:
        return
    for box in headlines[0].xpath("ancestor::*[self::article or self::header or self::main]"):
        times = {stated_time(time) for time in box.iter("time") if _may_be_own(time)}
        if len(times) == 1:
            yield times.pop(), "html:time"


def marked_class(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the day in elements whose class says so, if all of them say the same."""
    dates: dict[str, str] = {}
    for element in tree.xpath("//*[@class or @id]"):
        names = f"{element.get('class', '')} {element.get('id', '')}".split()
        if any(_CLASS.match(name) for name in names) and not element.xpath(_EMBEDDED):
            value = stated_time(element) or fold(element.text_content())
            if value and len(value) <= LONGEST and not _is_update(element):
                dates.setdefault(value[:10] if _ISO.match(value) else value, value)
    if len(dates) == 1:
        yield dates.popitem()[1], "html:class"


def stated_time(element: HtmlElement) -> str:
    """Return the time that an element states in an attribute, or an empty string."""
    stated = element.get("datetime") or element.get("data-published") or ""
    title = element.get("title") or ""
    return stated or (title if _ISO.match(title) else "")


def _may_be_own(time: HtmlElement) -> bool:
    return bool(stated_time(time)) and not _is_update(time) and not time.xpath(_EMBEDDED)


def _is_update(time: HtmlElement) -> bool:
    """Whether the words before or in an element say that it is the last change."""
    parent = time.getparent()
    before = (parent.text or "") if parent is not None and parent[0] is time else ""
    return _UPDATED.search(f"{before} {time.text_content()}") is not None
