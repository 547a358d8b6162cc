"""Markdown with YAML front matter."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.model.raw import InputFormat, LineRole, RawArticle, RawLine
from generator.read.front_matter import read_front_matter
from generator.read.reading import Reading

_PARSER = MarkdownIt("commonmark")

_CONTAINERS = {
    "heading_open": LineRole.HEADING,
    "blockquote_open": LineRole.QUOTE,
    "list_item_open": LineRole.ITEM,
}
"""Tokens that give the text inside them its role; the innermost wins, headings over all."""


def read_markdown(text: str, name: str) -> tuple[Reading, ...]:
    """Return the one article of a Markdown file.

    The body is parsed as CommonMark into blocks with their roles and line numbers. Inline
    markup becomes plain text; HTML, code and link definitions stay as the letters they are
    written with, so nothing is lost and nothing becomes an element.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = read_front_matter(text, name)
    body = text.split("\n")[front.lines :]
    lines = tuple(_read_blocks(body, front.lines))
    raw = RawArticle(path=name, format=InputFormat.MARKDOWN, header=front.header, lines=lines)
    return (Reading(raw=raw, warnings=front.warnings),)


def _read_blocks(body: Sequence[str], shift: int) -> Iterator[RawLine]:
    tokens = _PARSER.parse("\n".join(body))
    roles: list[LineRole] = []
    shown = 0
    for token in tokens:
        if token.map and token.level == 0 and token.nesting >= 0:
            yield from _unparsed(body[shown : token.map[0]], shown + shift)
            shown = max(shown, token.map[1])
        if token.type in _CONTAINERS:
            roles.append(_CONTAINERS[token.type])
        elif token.type.replace("_close", "_open") in _CONTAINERS:
            roles.pop()
        elif token.type in {"inline", "html_block", "fence", "code_block"}:
            role = roles[-1] if roles else LineRole.PARAGRAPH
            yield from _block_lines(token, role, shift)
    yield from _unparsed(body[shown:], shown + shift)


def _unparsed(lines: Sequence[str], shift: int) -> Iterator[RawLine]:
    # link reference definitions have no token; their letters are shown all the same
    for number, line in enumerate(lines, start=shift + 1):
        if line.strip():
            yield RawLine(number=number, text=line, role=LineRole.PARAGRAPH)


def _block_lines(token: Token, role: LineRole, shift: int) -> Iterator[RawLine]:
    number = (token.map[0] if token.map else 0) + shift + 1
    if token.type == "inline":
        text = _plain(token.children or ())
        yield RawLine(number=number, text=text, role=role)
        return
    number += token.type == "fence"
    for offset, line in enumerate(token.content.rstrip("\n").split("\n")):
        if line.strip():
            yield RawLine(number=number + offset, text=line, role=role)


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(_inline(token) for token in tokens)


def _inline(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.type == "image":
        return _plain(token.children or ())
    return token.content
