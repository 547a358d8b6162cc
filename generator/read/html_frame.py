"""Lines of a page around its article, where it says in words when it was published."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from generator.model.raw import LineRole, PageFrame, RawLine
from generator.read.html_lines import PageLine, read_page_lines

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

BULLET = "•"

_MARK = 60
"""Letters, white space apart, by which the beginning of a block is found again."""

_FEWEST = 20
"""Fewer letters than these may stand anywhere on a page."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def read_frame(tree: HtmlElement, kept: Sequence[str], title: str) -> PageFrame:
    """Return the lines around the article: `kept` are its blocks in order.

    Empty where neither the beginning of the body nor its end is found on the page.
    """
    lines = tuple(read_page_lines(tree))
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
    under = lines[end + 1 : end + 1 + BELOW] if end is not None else ()
    below = tuple(_role(line, heading=False) for line in under)
    return PageFrame(above=_short(above), below=_short(below), page=tuple(_as_dumped(lines)))


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


def _role(line: PageLine, *, heading: bool) -> RawLine:
    role = LineRole.HEADING if heading else LineRole.UNKNOWN
    return RawLine(number=line.number, text=line.text, role=role)


def _as_dumped(lines: Sequence[PageLine]) -> Iterator[RawLine]:
    """Yield the lines of the page with the blank lines and bullets that a dump gives them."""
    for line in lines:
        if line.gap:
            yield RawLine(number=line.number, text="")
        text = f"{BULLET} {line.text}" if line.item else line.text
        yield RawLine(number=line.number, text=text)


def _short(lines: Sequence[RawLine]) -> tuple[RawLine, ...]:
    """Return the lines, those too long to say a date cut: places stay as they were."""
    return tuple(
        line
        if len(line.text.split()) <= LONGEST
        else RawLine(number=line.number, text="…", role=line.role)
        for line in lines
    )
