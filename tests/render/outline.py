"""What a reader of HTML gets, and what a block tree says: two ways to the same outline."""

from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

from generator.model.page import (
    Block,
    Emphasis,
    Heading,
    Inline,
    Link,
    Listing,
    Page,
    PageUri,
    Paragraph,
    Quotation,
    Rule,
    Strong,
    Text,
)
from generator.model.uri import relative_link
from generator.render.tidy import tidy

_BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "hr"}
_VOID = {"hr", "br", "img"}


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root: list[object] = []
        self._open: list[tuple[str, list[object]]] = [("", self.root)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = {key: value for key, value in attrs if key != "id"}
        children: list[object] = []
        self._open[-1][1].append((tag, kept, children))
        if tag not in _VOID:
            self._open.append((tag, children))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1][1].append((tag, dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        children = self._open[-1][1]
        if children and isinstance(children[-1], str):
            data = children.pop() + data
        children.append(data)

    def handle_comment(self, data: str) -> None:
        self._open[-1][1].append(("comment", data))


def outline_of_html(html: str) -> list[object]:
    """Return nested lists of tags, attributes (ids left out) and text."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return _without_breaks(parser.root)


def _without_breaks(children: list[object]) -> list[object]:
    """Drop the line breaks between blocks, and open the paragraphs that loose items have."""
    has_blocks = any(isinstance(c, tuple) and c[0] in _BLOCKS for c in children)
    done: list[object] = []
    for child in children:
        if isinstance(child, str):
            if not (has_blocks and not child.strip("\n")):
                done.append(child.strip("\n") if has_blocks else child)
        else:
            tag, attributes, inner = child  # type: ignore[misc]
            inner = _without_breaks(inner)
            if tag == "li" and inner and not _is_block(inner[0]):
                tail = next((i for i, c in enumerate(inner) if _is_block(c)), len(inner))
                inner = [("p", {}, inner[:tail]), *inner[tail:]]
            done.append((tag, attributes, inner))
    return done


def _is_block(child: object) -> bool:
    return isinstance(child, tuple) and child[0] in _BLOCKS


def outline_of_page(page: Page) -> list[object]:
    """Return the outline that a page should have once it is HTML."""
    return [_block(block, page.uri) for block in tidy(page.blocks)]


def _block(block: Block, uri: PageUri) -> object:
    match block:
        case Heading():
            return (f"h{block.level}", {}, _inlines(block.children, uri))
        case Paragraph():
            return ("p", {}, _inlines(block.children, uri))
        case Quotation():
            return ("blockquote", {}, [_block(b, uri) for b in block.children])
        case Listing():
            items = [("li", {}, [_block(b, uri) for b in item]) for item in block.items]
            return ("ol" if block.ordered else "ul", {}, items)
        case Rule():
            return ("hr", {}, [])


def _inlines(children: Iterable[Inline], uri: PageUri) -> list[object]:
    return [_inline(child, uri) for child in children]


def _inline(child: Inline, uri: PageUri) -> object:
    match child:
        case Text():
            return child.value
        case Strong():
            return ("strong", {}, _inlines(child.children, uri))
        case Emphasis():
            return ("em", {}, _inlines(child.children, uri))
        case Link():
            return ("a", _attributes(child, uri), _inlines(child.children, uri))


def _attributes(link: Link, uri: PageUri) -> dict[str, str]:
    target: str = link.target
    if not target.startswith("http"):
        anchor = f"#{link.fragment}" if link.fragment else ""
        same = link.target == uri and anchor
        target = anchor if same else relative_link(uri, PageUri(target)) + anchor
    return {"href": target, **({"title": link.title} if link.title else {})}


def words_of(blocks: Sequence[Block]) -> str:
    """Return all text of a tree without white space."""
    return "".join("".join(_words(block)) for block in blocks)


def _words(node: object) -> Iterable[str]:
    match node:
        case Text():
            yield "".join(node.value.split())
        case Listing():
            for item in node.items:
                for block in item:
                    yield from _words(block)
        case Rule():
            return
        case Heading() | Paragraph() | Quotation() | Strong() | Emphasis() | Link():
            for child in node.children:
                yield from _words(child)
