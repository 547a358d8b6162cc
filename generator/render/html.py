"""Pages as HTML: byte for byte what Python-Markdown, with `toc`, makes of the Markdown."""

import re
import unicodedata
from collections.abc import Sequence

from generator.model.page import Heading, Link, Page, PageUri
from generator.render.escape import escape_title
from generator.render.printer import plain_text, print_page
from generator.render.targets import LinkMapper, markdown_target

_COUNTED = re.compile(r"^(.*)_([0-9]+)$")


def print_html(page: Page, target: LinkMapper = markdown_target) -> str:
    """Return the page's body as HTML; `target` says where links lead (by default to `.md` files).

    Pass `generator.render.page_target` for the addresses that MkDocs makes of them.
    """
    return print_page(page.blocks, _HtmlStyle(page.uri, target))


class _HtmlStyle:
    def __init__(self, uri: PageUri, target: LinkMapper) -> None:
        self._uri = uri
        self._target = target
        self._ids: set[str] = set()

    def strong(self, inner: str) -> str:
        return f"<strong>{inner}</strong>"

    def emphasis(self, inner: str) -> str:
        return f"<em>{inner}</em>"

    def link(self, inner: str, link: Link) -> str:
        title = f' title="{escape_title(link.title)}"' if link.title else ""
        return f'<a href="{self._target(link, self._uri)}"{title}>{inner}</a>'

    def heading(self, inner: str, heading: Heading) -> str:
        anchor = _unique(heading_anchor(plain_text(heading.children)), self._ids)
        return f'<h{heading.level} id="{anchor}">{inner}</h{heading.level}>'

    def paragraph(self, inner: str) -> str:
        return f"<p>{inner}</p>"

    def rule(self) -> str:
        return "<hr />"

    def quotation(self, inner: str) -> str:
        return f"<blockquote>\n{inner}\n</blockquote>"

    def items(self, items: Sequence[str], *, ordered: bool, loose: bool) -> str:
        tag = "ol" if ordered else "ul"
        around = "\n" if loose else ""
        printed = "\n".join(f"<li>{around}{item}{around}</li>" for item in items)
        return f"<{tag}>\n{printed}\n</{tag}>"

    def join(self, blocks: Sequence[str]) -> str:
        return "\n".join(blocks)


def heading_anchor(text: str) -> str:
    """Return a heading's anchor: as Python-Markdown's `toc` makes it; may be empty.

    Where that leaves nothing, as of Cyrillic, the letters stay what they are.
    """
    plain = unicodedata.normalize("NFKD", text)
    ascii_only = plain.encode("ascii", "ignore").decode("ascii")
    return _slug(ascii_only) or _slug(unicodedata.normalize("NFC", plain))


def _slug(text: str) -> str:
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", text).strip().lower())


def _unique(anchor: str, taken: set[str]) -> str:
    """As `markdown.extensions.toc.unique`: `_1`, `_2` and so on where taken or empty."""
    while anchor in taken or not anchor:
        counted = _COUNTED.match(anchor)
        stem, count = (counted[1], int(counted[2])) if counted else (anchor, 0)
        anchor = f"{stem}_{count + 1}"
    taken.add(anchor)
    return anchor
