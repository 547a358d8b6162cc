"""The laws of the printers: what is printed means the tree, in every dialect."""

from pathlib import Path

import markdown
from hypothesis import given
from markdown_it import MarkdownIt

from generator.model.page import (
    Heading,
    Link,
    Listing,
    Page,
    PageKind,
    PageUri,
    Paragraph,
    Quotation,
    Text,
)
from generator.model.visible import visible
from generator.render import heading_anchor, print_html, print_markdown_body
from generator.render.tidy import tidy
from tests.render.outline import outline_of_html, outline_of_page, words_of
from tests.render.trees import pages

MKDOCS = ("toc", "tables", "fenced_code")
"""What MkDocs switches on by itself; the site adds nothing."""
MORE = (*MKDOCS, "attr_list", "def_list")
"""The tags plugin switches on `attr_list`; a site owner may want the other."""

_OURS: dict[str, dict[str, object]] = {
    "toc": {"slugify": lambda text, _separator: heading_anchor(text)}
}
"""As the plugin sets it."""

_PYTHON = [
    markdown.Markdown(extensions=list(names), extension_configs=_OURS) for names in (MKDOCS, MORE)
]
_COMMON = [MarkdownIt("commonmark"), MarkdownIt("js-default", {"html": False})]


@given(page=pages())
def test_every_dialect_reads_the_tree_and_the_html_printer_agrees(page: Page) -> None:
    assert_laws(page)


def test_the_laws_hold_for_hostile_articles(shared: Path) -> None:
    """The articles that attack the page: their lines as text, as titles, in headings and lists."""
    lines = tuple(
        line
        for path in sorted((shared / "hostile").glob("*.*"))
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
        if line.strip()
    )
    assert len(lines) > 200
    for line in lines:
        text = (Text(line[:5000]),)
        target = PageUri("people/y")
        listed = Listing(((Paragraph(text), Paragraph((Link(target, text, line[:500]),))),))
        blocks = (Heading(1, text), Paragraph(text), listed, Quotation((Paragraph(text),)))
        page = Page(uri=PageUri("a/b"), kind=PageKind.BRIEFING, title=line, blocks=blocks)
        assert_laws(page)


def assert_laws(page: Page) -> None:
    """Fail unless the page's Markdown means its tree everywhere, and its HTML is the same."""
    text = print_markdown_body(page)
    expected = outline_of_page(page)
    for parser in _PYTHON:
        html = parser.reset().convert(text)
        assert outline_of_html(html) == expected
        assert print_html(page) == html
    for reader in _COMMON:
        assert outline_of_html(reader.render(text)) == expected


@given(page=pages())
def test_tidying_loses_no_word(page: Page) -> None:
    assert words_of(tidy(page.blocks)) == "".join(visible(words_of(page.blocks)).split())


@given(page=pages())
def test_tidying_twice_is_tidying_once(page: Page) -> None:
    assert tidy(tidy(page.blocks)) == tidy(page.blocks)
