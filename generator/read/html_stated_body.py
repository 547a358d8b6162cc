"""The text that a page states in JSON-LD, where readers get it by a script only."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement, fromstring

from generator.model.raw import LineRole
from generator.read.characters import drop_controls, fold
from generator.read.html_blocks import Block
from generator.read.html_json_ld import article_records
from generator.read.html_tags import BLOCKS

FULLER = 1.3
"""How many times the words of the text found on the page the stated one must have."""

PROSE = 12
"""Words from which a block found on the page is a paragraph."""

LONGEST = 500_000
"""Characters of a stated text; more than any article has."""

_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|li)\b", re.IGNORECASE)
_BREAKS = BLOCKS | {"br"}


def stated_blocks(tree: HtmlElement, found: Sequence[Block]) -> tuple[Block, ...]:
    """Return the paragraphs of the stated text, if it is what was found, and more of it.

    The first paragraph found must stand in it: other records of a page are other stories. Where
    all was run together into one block, the stated text parts it. Else empty.
    """
    text = "".join(_squeeze(text) for text, _ in found)
    words = sum(len(text.split()) for text, _ in found)
    first = next((_squeeze(text) for text, _ in found if len(text.split()) >= PROSE), "")
    for lines in _stated(tree):
        whole = "".join(map(_squeeze, lines))
        parted = len(found) < len(lines) and whole == text
        fuller = sum(len(line.split()) for line in lines) > FULLER * words
        if parted or (fuller and first and first in whole):
            return tuple((line, LineRole.PARAGRAPH) for line in lines)
    return ()


def _stated(tree: HtmlElement) -> list[tuple[str, ...]]:
    bodies = [record.get("articleBody") for record in article_records(tree)]
    return [_paragraphs(body[:LONGEST]) for body in bodies if isinstance(body, str)]


def _paragraphs(text: str) -> tuple[str, ...]:
    if _MARKUP.search(text):
        text = _without_markup(text)
    lines = (fold(drop_controls(line)[0]) for line in text.split("\n"))
    return tuple(line for line in lines if line)


def _without_markup(text: str) -> str:
    box: HtmlElement = fromstring(f"<div>{drop_controls(text)[0]}</div>")
    for node in box.iter():
        if node.tag in _BREAKS:
            node.text = f"\n{node.text or ''}"
            node.tail = f"\n{node.tail or ''}"
    return str(box.text_content())


def _squeeze(text: str) -> str:
    return "".join(text.split())
