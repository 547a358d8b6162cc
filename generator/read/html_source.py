"""What a web page holds, independent of any tree: for the parsers drop what is too deep."""

import re
from collections import Counter
from dataclasses import dataclass

from generator.read.html_tags import BLOCKS, OPTIONAL_END, SILENT, VOID

DEEPEST = 200
"""Element depth from which containers are unwrapped; libxml2 drops all text below 256."""

_TAG = re.compile(
    r"<(?:(?P<comment>!--)|(?P<other>[!?][^<>]*>)|(?P<end>/?)(?P<name>[a-zA-Z][\w:-]*)[^<>]*>)"
)
"""Linear on any input, which `html.parser` is not: 90 KB of `<a ` cost it 153 seconds
(Python 3.11.7). Brackets inside attributes end a tag early; that costs a word, never the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlSource:
    """A page's own words, and the page in a form that a tree parser takes whole."""

    text: str
    """The page, levelled if it was too deep."""
    words: int
    """Visible words, counted without building a tree."""


def read_source(text: str) -> HtmlSource:
    """Return the page with elements deeper than `DEEPEST` unwrapped into paragraphs."""
    scan = _Scan(text)
    at = 0
    while match := _TAG.search(text, at):
        scan.take_text(at, match.start())
        at = scan.take_comment(match) if match["comment"] else scan.take_tag(match)
    scan.take_text(at, len(text))
    if not scan.levelled:
        return HtmlSource(text=text, words=scan.words)
    return HtmlSource(text="".join(scan.kept), words=scan.words)


class _Scan:
    """The open elements while reading a page, and what is kept of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lower = text.lower()
        self._open: list[tuple[str, bool]] = []
        self._names: Counter[str] = Counter()
        self.kept: list[str] = []
        self.words = 0
        self.levelled = False

    def take_text(self, start: int, end: int) -> None:
        """Keep and count the text between two tags."""
        part = self._text[start:end]
        self.kept.append(part)
        self.words += len(part.split())

    def take_comment(self, match: re.Match[str]) -> int:
        """Skip a comment; one that is never closed takes the rest, as in browsers."""
        end = self._text.find("-->", match.end())
        if end < 0:
            return self._keep(match.start(), len(self._text))
        return self._keep(match.start(), end + 3)

    def take_tag(self, match: re.Match[str]) -> int:
        """Keep a tag near the surface; deeper, a block begins a paragraph."""
        name = (match["name"] or "").lower()
        if match["other"]:
            return self._keep(match.start(), match.end())
        if match["end"]:
            self._close(name, match[0])
            return match.end()
        if name in SILENT:
            return self._keep(match.start(), self._end_of(name, match.end()))
        if name in VOID or name in OPTIONAL_END:
            return self._keep(match.start(), match.end())
        keep = len(self._open) < DEEPEST
        self._open.append((name, keep))
        self._names[name] += 1
        self.levelled |= not keep
        self.kept.append(match[0] if keep else _unwrapped(name))
        return match.end()

    def _keep(self, start: int, end: int) -> int:
        self.kept.append(self._text[start:end])
        return end

    def _end_of(self, name: str, start: int) -> int:
        # `template` and `svg` may nest; the words of an inner one then count, which is harmless
        end = self._lower.find(f"</{name}", start)
        return len(self._text) if end < 0 else end

    def _close(self, name: str, written: str) -> None:
        if name in OPTIONAL_END or name in SILENT:
            self.kept.append(written)
            return
        while self._names[name]:
            inner, keep = self._open.pop()
            self._names[inner] -= 1
            self.kept.append(f"</{inner}>" if keep else _unwrapped(inner))
            if inner == name:
                return


def _unwrapped(name: str) -> str:
    return "<p>" if name in BLOCKS else ""
