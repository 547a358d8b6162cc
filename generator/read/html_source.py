"""What a web page holds, independent of any tree: for the parsers drop what is too deep."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from generator.read.html_tags import BLOCKS, OPTIONAL_END, SILENT, VOID

DEEPEST = 200
"""Element depth from which containers are levelled; libxml2 drops all text below 256."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlSource:
    """A page's own words, and the page in a form that a tree parser takes whole."""

    text: str
    """The page, levelled if it was too deep."""
    words: int
    """Visible words, counted without building a tree."""
    levelled: bool = False


def read_source(text: str) -> HtmlSource:
    """Return the page with elements deeper than `DEEPEST` unwrapped into paragraphs."""
    scan = _Scan()
    scan.feed(text)
    scan.close()
    if scan.deepest <= DEEPEST:
        return HtmlSource(text=text, words=scan.words)
    return HtmlSource(text="".join(scan.parts()), words=scan.words, levelled=True)


class _Scan(HTMLParser):
    """Counts depth and words, and keeps the page with deep containers unwrapped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._open: list[tuple[str, bool]] = []
        self._kept: list[str] = []
        self.deepest = 0
        self.words = 0

    def parts(self) -> Iterator[str]:
        """Yield the levelled page."""
        return iter(self._kept)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag near the surface; deeper, a block begins a paragraph."""
        del attrs
        written = self.get_starttag_text() or ""
        if tag in VOID or tag in OPTIONAL_END:
            self._kept.append(written)
            return
        keep = len(self._open) < DEEPEST or tag in SILENT
        self._open.append((tag, keep))
        self.deepest = max(self.deepest, len(self._open))
        if keep:
            self._kept.append(written)
        elif tag in BLOCKS:
            self._kept.append("<p>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep self-closing tags as they are written; only void elements close themselves."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close the nearest open element of the name, and what stayed open inside it."""
        if tag in OPTIONAL_END:
            self._kept.append(f"</{tag}>")
            return
        if all(name != tag for name, _ in self._open):
            return
        while self._open:
            name, keep = self._open.pop()
            if keep:
                self._kept.append(f"</{name}>")
            elif name in BLOCKS:
                self._kept.append("<p>")
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        """Keep text; count it where a reader sees it."""
        self._kept.append(data)
        if not self._open or self._open[-1][0] not in SILENT:
            self.words += len(data.split())

    def handle_entityref(self, name: str) -> None:
        """Keep a character reference as it is written."""
        self._kept.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Keep a numeric character reference as it is written."""
        self._kept.append(f"&#{name};")
