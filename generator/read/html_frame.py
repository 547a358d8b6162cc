"""Lines of a page around its article, where it says in words when it was published."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from generator.model.raw import LineRole, PageFrame, RawLine
from generator.read.characters import drop_controls, fold
from generator.read.html_tags import BLOCKS, SILENT
from generator.read.html_times import stated_time

ABOVE = 6
"""Lines above the headline that are handed on; dates stand at most four above it."""

BETWEEN = 40
"""Lines from headline to body that are handed on."""

BELOW = 45
"""Lines beneath the body that are handed on."""

FIRST = 4
"""Blocks of the article of which one must be found on the page to know where its body begins."""

PROSE = 20
"""Words from which a block is taken for the first paragraph; decks, bylines and dates that an
extractor kept before it are shorter."""

TWICE = 10
"""Lines within which the headline may stand a second time, above byline and date."""

LONGEST = 40
"""Words of a line that may say the date; longer ones are prose."""

_MARK = 60
"""Letters, white space apart, by which the beginning of a block is found again."""

_FEWEST = 20
"""Fewer letters than these may stand anywhere on a page."""

_TIMES = ("time", "abbr")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BREAKS = BLOCKS | {"br", "hr", "option"}


def read_frame(tree: HtmlElement, kept: Sequence[str], title: str) -> PageFrame:
    """Return the lines around the article: `kept` are its blocks in order.

    Empty where neither the beginning of the body nor its end is found on the page.
    """
    lines = tuple(_lines(tree))
    squeezed = [_squeeze(line.text) for line in lines]
    headline = _squeeze(title)
    body = _prose([text for text in kept if _squeeze(text) != headline])
    start = _find_first(squeezed, [_squeeze(text) for text in body])
    end = _find_last(squeezed, [_squeeze(text) for text in kept])
    above: tuple[RawLine, ...] = ()
    if start is not None:
        at = _find_headline(squeezed[:start], [headline, *_first_heading(kept)])
        anchor = max(0, start - 1) if at is None else at
        near = range(max(0, anchor - ABOVE), min(start, anchor + BETWEEN))
        above = tuple(_role(lines[one], heading=one == at) for one in near)
    below = lines[end + 1 : end + 1 + BELOW] if end is not None else ()
    return PageFrame(above=_short(above), below=_short(below))


def _lines(tree: HtmlElement) -> Iterator[RawLine]:
    """Yield the text between the elements that break a line, in the order of the page."""
    body = next(tree.iter("body"), tree)
    parts: list[str] = []
    number = 1
    for text, breaks, line in _pieces(body):
        if breaks and (folded := fold(drop_controls(" ".join(parts))[0])):
            yield RawLine(number=number, text=folded)
        if breaks:
            parts, number = [], line or number
        parts.append(text)
    if folded := fold(drop_controls(" ".join(parts))[0]):
        yield RawLine(number=number, text=folded)


def _pieces(body: HtmlElement) -> Iterator[tuple[str, bool, int]]:
    """Yield each text, whether it begins a line, and its line in the source.

    Without recursion, for pages nest deeper than Python calls.
    """
    open_: list[tuple[HtmlElement, Iterator[HtmlElement]]] = [(body, iter(body))]
    yield body.text or "", True, body.sourceline or 1
    while open_:
        element, children = open_[-1]
        child = next(children, None)
        if child is None:
            open_.pop()
            if open_:
                yield _machine_day(element), False, 0
                yield element.tail or "", element.tag in _BREAKS, element.sourceline or 0
        elif isinstance(child.tag, str) and child.tag not in SILENT:
            open_.append((child, iter(child)))
            yield child.text or "", child.tag in _BREAKS, child.sourceline or 0
        else:
            yield child.tail or "", False, 0


def _machine_day(element: HtmlElement) -> str:
    """Return the day that a time in relative words ("4 hours ago") states in an attribute."""
    if element.tag not in _TIMES or _YEAR.search(element.text_content()):
        return ""
    stated = _ISO.match(stated_time(element))
    return stated[0] if stated else ""


def _prose(kept: Sequence[str]) -> Sequence[str]:
    """Return the blocks from the first paragraph on."""
    first = (at for at, text in enumerate(kept) if len(text.split()) >= PROSE)
    return kept[next(first, 0) :]


def _squeeze(text: str) -> str:
    return "".join(text.split()).casefold()


def _find_first(lines: Sequence[str], kept: Sequence[str]) -> int | None:
    """Return the line in which the body begins."""
    for text in [one for one in kept if len(one) >= _FEWEST][:FIRST]:
        for at, line in enumerate(lines):
            if line and (text[:_MARK] in line or (len(line) >= _FEWEST and text.startswith(line))):
                return at
    return None


def _find_last(lines: Sequence[str], kept: Sequence[str]) -> int | None:
    """Return the line in which the body ends."""
    for text in [one for one in reversed(kept) if len(one) >= _FEWEST][:FIRST]:
        for at in range(len(lines) - 1, -1, -1):
            if text[-_MARK:] in lines[at]:
                return at
    return None


def _first_heading(kept: Sequence[str]) -> Iterator[str]:
    """Yield what stands first if it reads as a headline: the page's title may be worded apart."""
    first = kept[0] if kept else ""
    if len(first) >= _FEWEST and len(first.split()) < PROSE and not _YEAR.search(first):
        yield _squeeze(first)


def _find_headline(lines: Sequence[str], titles: Sequence[str]) -> int | None:
    """Return the line above the body that is the first title found, or holds it.

    Of several it is the last, but of two close to each other the first: byline and date may
    stand between them.
    """
    for title in filter(None, titles):
        exact = [at for at, line in enumerate(lines) if line == title]
        held = [at for at, line in enumerate(lines) if title in line and len(title) >= _FEWEST]
        found = exact or held
        if found:
            return next(at for at in found if found[-1] - at <= TWICE)
    return None


def _role(line: RawLine, *, heading: bool) -> RawLine:
    role = LineRole.HEADING if heading else LineRole.UNKNOWN
    return RawLine(number=line.number, text=line.text, role=role)


def _short(lines: Sequence[RawLine]) -> tuple[RawLine, ...]:
    """Return the lines, those too long to say a date cut: places stay as they were."""
    return tuple(
        line
        if len(line.text.split()) <= LONGEST
        else RawLine(number=line.number, text="…", role=line.role)
        for line in lines
    )
