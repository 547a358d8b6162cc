"""The lines of a page as its readers see them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from generator.read.characters import drop_controls, fold
from generator.read.html_tags import BLOCKS, PARAGRAPHS, SILENT
from generator.read.html_times import stated_time

_TIMES = ("time", "abbr")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BREAKS = BLOCKS | {"br", "hr", "option"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """Text between two elements that break a line."""

    number: int
    """1-based line in the source."""
    text: str
    """White space folded; never empty."""
    gap: bool
    """Whether a blank line stands above it, as above a paragraph."""
    item: bool
    """Whether it begins an item of a list."""


@dataclass(slots=True)
class _Open:
    """The line that is being read."""

    parts: list[str] = field(default_factory=list)
    number: int = 1
    gap: bool = True
    item: bool = False

    def close(self) -> Iterator[PageLine]:
        """Yield the line if it has text, and begin another one."""
        text = fold(drop_controls(" ".join(self.parts))[0])
        self.parts = []
        if text:
            yield PageLine(number=self.number, text=text, gap=self.gap, item=self.item)
            self.gap = self.item = False


def read_page_lines(tree: HtmlElement) -> Iterator[PageLine]:
    """Yield the lines of the page's body, in its order."""
    body = next(tree.iter("body"), tree)
    line = _Open()
    for text, tag, number in _pieces(body):
        name = tag.removeprefix("/")
        if name in _BREAKS:
            yield from line.close()
            line.number = number or line.number
            line.gap = line.gap or name in PARAGRAPHS
            line.item = tag == "li" or (line.item and tag != "/li")
        line.parts.append(text)
    yield from line.close()


def _pieces(body: HtmlElement) -> Iterator[tuple[str, str, int]]:
    """Yield each text, the element that begins (`p`) or ends (`/p`) right before it, its line.

    The element is empty where it is silent. Without recursion, for pages nest deeper than Python
    calls.
    """
    open_: list[tuple[HtmlElement, Iterator[HtmlElement]]] = [(body, iter(body))]
    yield body.text or "", "body", body.sourceline or 1
    while open_:
        element, children = open_[-1]
        child = next(children, None)
        if child is None:
            open_.pop()
            if open_:
                yield _machine_day(element), "", 0
                yield element.tail or "", f"/{element.tag}", element.sourceline or 0
        elif isinstance(child.tag, str) and child.tag not in SILENT:
            open_.append((child, iter(child)))
            yield child.text or "", child.tag, child.sourceline or 0
        else:
            yield child.tail or "", "", 0


def _machine_day(element: HtmlElement) -> str:
    """Return the day that a time in relative words ("4 hours ago") states in an attribute."""
    if element.tag not in _TIMES or _YEAR.search(element.text_content()):
        return ""
    stated = _ISO.match(stated_time(element))
    return stated[0] if stated else ""
