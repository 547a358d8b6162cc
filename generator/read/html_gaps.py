"""Paragraphs of a page that an extractor left out between paragraphs it kept."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import accumulate

from lxml.html import HtmlElement

from generator.read.characters import fold
from generator.read.html_hidden import is_hidden

FEWEST_WORDS = 6
"""Words of a paragraph worth taking back; shorter ones are mostly links and labels."""

MOST_LINKED = 0.4
"""Share of a paragraph's letters inside links; teasers of other stories are nearly all link."""

ENDS = (".", "!", "?", "”", '"', "’", "…", ":")

LONGEST = 300_000
"""Letters searched for a paragraph that was kept in parts; more than any article has."""

OUTSIDE = frozenset({"aside", "nav", "footer", "form", "figure", "figcaption", "button"})


def find_gaps(tree: HtmlElement, kept: Sequence[str]) -> Mapping[int, Sequence[str]]:
    """Return paragraphs to take back, by the index of the kept text they follow.

    Only full sentences that stand between two kept paragraphs of the same parent element: an
    extractor that keeps what is before and after has no reason but a heuristic to drop them.
    """
    index = _Index(kept)
    gaps: dict[int, list[str]] = {}
    parents = dict.fromkeys(paragraph.getparent() for paragraph in tree.iter("p"))
    for parent in parents:
        if parent is not None and not _is_outside(parent):
            for after, text in _between(parent, index):
                gaps.setdefault(after, []).append(text)
    return gaps


class _Index:
    """Where a paragraph stands among the kept texts, white space apart."""

    def __init__(self, kept: Sequence[str]) -> None:
        squeezed = [_squeeze(text) for text in kept]
        self._whole = {text: index for index, text in enumerate(squeezed)}
        self._joined = "".join(squeezed)[:LONGEST]
        self._ends = list(accumulate(map(len, squeezed)))

    def find(self, text: str) -> int | None:
        """Return the index of the kept text in which this one ends, `None` if it is not kept."""
        text = _squeeze(text)
        if text in self._whole:
            return self._whole[text]
        at = self._joined.find(text)
        return None if at < 0 else bisect_left(self._ends, at + len(text))


def _between(parent: HtmlElement, index: _Index) -> Iterator[tuple[int, str]]:
    waiting: list[str] = []
    last: int | None = None
    for paragraph in parent.iterchildren("p"):
        text = _own_text(paragraph)
        if not text:
            continue
        if (found := index.find(text)) is not None:
            yield from ((last, missed) for missed in waiting if last is not None)
            waiting, last = [], found
        elif last is not None and _is_prose(paragraph, text):
            waiting.append(text)


def _own_text(paragraph: HtmlElement) -> str:
    """Return the text of a paragraph without the boxes that old pages set inside it."""
    if next(paragraph.iterdescendants(*OUTSIDE), None) is None:
        return fold(paragraph.text_content())
    copy = deepcopy(paragraph)
    for box in list(copy.iterdescendants(*OUTSIDE)):
        if box.getparent() is not None:
            box.drop_tree()
    return fold(copy.text_content())


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _is_prose(paragraph: HtmlElement, text: str) -> bool:
    if len(text.split()) < FEWEST_WORDS or not text.endswith(ENDS) or is_hidden(paragraph):
        return False
    linked = sum(len(link.text_content()) for link in paragraph.iter("a"))
    return linked <= MOST_LINKED * len(text)


def _is_outside(element: HtmlElement) -> bool:
    return any(box.tag in OUTSIDE for box in (element, *element.iterancestors()))
