"""Web pages."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from generator.errors import InputError
from generator.model.raw import InputFormat, LineRole, PageFrame, RawArticle, RawLine
from generator.read.html_blocks import Block, number_blocks, read_blocks
from generator.read.html_date import find_date
from generator.read.html_frame import read_frame
from generator.read.html_gaps import find_gaps
from generator.read.html_hidden import drop_hidden
from generator.read.html_outlet import find_outlet
from generator.read.html_source import HtmlSource, read_source
from generator.read.html_stated_body import stated_blocks
from generator.read.html_stories import count_stories
from generator.read.html_tags import SILENT
from generator.read.html_title import find_title
from generator.read.reading import Reading
from generator.read.stated import Stated, split_authors

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARATION = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})""")

PRESCAN = 4_096
"""Bytes searched for the declared character set; the standard says 1,024, pages in the wild put
scripts before it."""

KEPT_BY_PARSER = 0.95
"""Share of a page's words that must reach the tree; unbalanced markup costs a word or two."""


def declared_charset(data: bytes) -> str:
    """Return the character set that a page declares, or an empty string."""
    start = data[:PRESCAN]
    match = _DECLARATION.search(start) or _CHARSET.search(start)
    return match[1].decode("ascii") if match else ""


def read_html(text: str, name: str) -> tuple[Reading, ...]:
    """Return the article of a web page.

    The body is what trafilatura finds, sub-headings as headings, with full sentences that it
    dropped between kept paragraphs taken back. Pages too deep for the parser are levelled
    first, and text that is lost all the same is reported. Raises `InputError` for a page
    without an article.
    """
    source = read_source(text)
    tree = load_html(source.text)
    if tree is None:
        raise InputError(name, None, "is not a web page")
    warnings = tuple(_losses(source, tree))
    drop_hidden(tree)
    document = bare_extraction(deepcopy(tree), with_metadata=True, include_comments=False)
    if not isinstance(document, Document) or document.body is None:
        raise InputError(name, None, "no article was found in this page")
    _part_at_breaks(tree)
    stated = _read_facts(document, tree)
    found = read_blocks(document.body, tree)
    blocks = stated_blocks(tree, found) or tuple(_fill_gaps(found, tree))
    lines = tuple(
        RawLine(number=number, text=line, role=role)
        for number, (line, role) in number_blocks(blocks, text)
    )
    header = stated.header()
    title = header.title.value if header.title else ""
    kept = [text for text, _ in blocks]
    stories = count_stories(tree, kept, title)
    # dates between several stories are those of single ones
    frame = read_frame(tree, kept, title) if stories <= 1 else PageFrame()
    raw = RawArticle(path=name, format=InputFormat.HTML, header=header, lines=lines, frame=frame)
    several = (f"holds {stories} articles, read as one",) if stories > 1 else ()
    told = (*stated.warnings, *warnings, *several)
    return (Reading(raw=raw, warnings=tuple((None, warning) for warning in told)),)


def _read_facts(document: Document, tree: HtmlElement) -> Stated:
    stated = Stated()
    if title := find_title(document, tree):
        stated.facts["title"] = [title]
    stated.add("url", document.url or "", "html:url")
    if outlet := find_outlet(document, tree, title.value if title else ""):
        stated.facts["outlet"] = [outlet]
    stated.add("language", tree.get("lang") or "", "html:lang")
    for author in split_authors(document.author or ""):
        stated.add("authors", author, "html:author")
    for section in document.categories or ():
        stated.add("section", section, "html:section")
    for keyword in document.tags or ():
        for part in re.split(r"[,;]", keyword):
            stated.add("keywords", part, "html:keywords")
    if date := find_date(tree):
        stated.facts["published"] = [date]
    return stated


def _fill_gaps(blocks: Sequence[Block], tree: HtmlElement) -> Iterator[Block]:
    gaps = find_gaps(tree, [text for text, _ in blocks])
    for index, block in enumerate(blocks):
        yield block
        yield from ((missed, LineRole.PARAGRAPH) for missed in gaps.get(index, ()))


def _part_at_breaks(tree: HtmlElement) -> None:
    # without this, the words around a `br` run into one
    for mark in tree.iter("br"):
        mark.tail = f" {mark.tail or ''}"


def _losses(source: HtmlSource, tree: HtmlElement) -> Iterator[str]:
    silent = {node for tag in SILENT for node in tree.iter(tag)}
    seen = sum(
        len(part.split())
        for node in tree.iter()
        for part in (
            node.text if node not in silent and isinstance(node.tag, str) else "",
            node.tail,
        )
        if part
    )
    if seen < source.words * KEPT_BY_PARSER:
        yield f"{source.words - seen:,} of {source.words:,} words could not be read from this page"
