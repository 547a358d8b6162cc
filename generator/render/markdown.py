"""Pages as Markdown: the common subset of Python-Markdown and CommonMark."""

from collections.abc import Sequence
from textwrap import indent

from generator.model.page import Heading, Link, Page, PageUri
from generator.render.escape import escape_title
from generator.render.front_matter import front_matter
from generator.render.printer import print_page
from generator.render.targets import markdown_target

_LAST_NUMBER = 99
"""A marker must not be wider than the four spaces that indent what stands below it."""


def print_markdown(page: Page) -> str:
    """Return the page's file: front matter, a blank line, the body."""
    return f"{front_matter(page)}\n{print_markdown_body(page)}"


def print_markdown_body(page: Page) -> str:
    """Return the page's blocks as Markdown, parted by blank lines."""
    return print_page(page.blocks, _MarkdownStyle(page.uri)) + "\n"


class _MarkdownStyle:
    def __init__(self, uri: PageUri) -> None:
        self._uri = uri

    def strong(self, inner: str) -> str:
        return f"**{inner}**"

    def emphasis(self, inner: str) -> str:
        return f"*{inner}*"

    def link(self, inner: str, link: Link) -> str:
        title = f' "{escape_title(link.title)}"' if link.title else ""
        return f"[{inner}]({markdown_target(link, self._uri)}{title})"

    def heading(self, inner: str, heading: Heading) -> str:
        return f"{'#' * heading.level} {inner}"

    def paragraph(self, inner: str) -> str:
        return inner

    def rule(self) -> str:
        return "---"

    def quotation(self, inner: str) -> str:
        return indent(inner, "> ", lambda _: True).replace("> \n", ">\n")

    def items(self, items: Sequence[str], *, ordered: bool, loose: bool) -> str:
        markers = (f"{min(n, _LAST_NUMBER)}." if ordered else "-" for n in range(1, len(items) + 1))
        printed = (f"{m} {indent(i, '    ')[4:]}" for m, i in zip(markers, items, strict=True))
        return ("\n\n" if loose else "\n").join(printed)

    def join(self, blocks: Sequence[str]) -> str:
        return "\n\n".join(blocks)
