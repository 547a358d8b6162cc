"""Paragraphs of a page that an extractor left out between paragraphs it kept."""

from collections.abc import Sequence

from lxml.html import HtmlElement

from generator.read.characters import fold
from generator.read.html_hidden import is_hidden

FEWEST_WORDS = 6
"""Words of a paragraph worth taking back; shorter ones are mostly links and labels."""

MOST_LINKED = 0.4
"""Share of a paragraph's letters inside links; teasers of other stories are nearly all link."""

ENDS = (".", "!", "?", "”", '"', "’", "…", ":")

OUTSIDE = frozenset({"aside", "nav", "footer", "form", "figure", "figcaption", "button"})


def find_gaps(tree: HtmlElement, kept: Sequence[str]) -> dict[str, str]:
    """Return paragraphs to take back, each after the kept text it follows.

    Only full sentences that stand between two kept paragraphs of the same parent element: an
    extractor that keeps what is before and after has no reason but a heuristic to drop them.
    """
    texts = {text: index for index, text in enumerate(kept)}
    gaps: dict[str, str] = {}
    for parent in {paragraph.getparent() for paragraph in tree.iter("p")}:
        if parent is None or _is_outside(parent):
            continue
        for before, text in _between(parent, texts):
            gaps.setdefault(before, text)
    return gaps


def _between(parent: HtmlElement, kept: dict[str, int]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    waiting: list[tuple[str, str]] = []
    last = ""
    for paragraph in parent.iterchildren("p"):
        text = fold(paragraph.text_content())
        if text in kept:
            found.extend(waiting)
            waiting, last = [], text
        elif last and _is_prose(paragraph, text):
            waiting.append((last, text))
            last = text
    return found


def _is_prose(paragraph: HtmlElement, text: str) -> bool:
    if len(text.split()) < FEWEST_WORDS or not text.endswith(ENDS) or is_hidden(paragraph):
        return False
    linked = sum(len(link.text_content()) for link in paragraph.iter("a"))
    return linked <= MOST_LINKED * len(text)


def _is_outside(element: HtmlElement) -> bool:
    return any(box.tag in OUTSIDE or is_hidden(box) for box in (element, *element.iterancestors()))
