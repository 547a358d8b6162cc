"""Random block trees made of nasty text."""

import random

from hypothesis import strategies as st

from generator.model.page import (
    Block,
    Emphasis,
    Heading,
    Inline,
    Link,
    Listing,
    Page,
    PageKind,
    PageUri,
    Paragraph,
    Quotation,
    Rule,
    Strong,
    Text,
)
from generator.model.uri import web_address

_NASTY = (
    "*_`[]<>&\\|~^#+-=:.!{}()$\"'/@%?;, \t\n1a0Z"
    "\u00e9\u200b\u202e\u00a0\u2028\u0663\u201c\u00df\x02\x03"
)

SNIPPETS = (
    "1. a", "2) b", "- c", "+ d", "* e", "---", "===", "___", "***", "# h", "## h ##", "> q",
    "    code", "\tcode", "```", "~~~ python", "`x`", "![x](y.png)", "[x](y)", "[x]: /y", "[x][y]",
    "[TOC]", "[^1]", "[^1]: note", "*[HTML]: Hyper", "HTML", "{: #id .c }", "{ .c }", "{#id}",
    "{{ x }}", "{% x %}", "&amp;", "&#42;", "&lt;b&gt;", "&copy", "&copy;", "<b>", "</p>", "<!--",
    "-->", "<script>alert(1)</script>", "<?php", "]]>", "<!DOCTYPE", "www.example.com", "a@b.cc",
    "http://a.example/b_c*d", "<http://a.example>", ":   term", ":smile:", "$x$", "$$y$$", "$5",
    "\\(z\\)", "~~s~~", "==m==", "++i++", "^^u^^", "H~2~O", "{++a++}", "a_b_c", "__init__",
    "*a*", "**b**", "***c***", "a | b", "|-|-|", "-|-", "!!! note", "??? x", "/// caption",
    "--8<--",
    "klzzwxh:0000", "wzxhzdk:0", "\x02klzzwxh:0000\x03", "\x02amp\x03", "\x021\x03",
    "line  \nbreak",
    "back\\\nslash", "\\", "\\*", "(c)", "...", "U.S.", "'quoted'", '"quoted"', "1986.",
    "\u0661. x",
    "a: b", "Term\n:   definition", "[ ] task", "[x] task", "#hashtag", "@name", "50%", "a  b",
)  # fmt: skip
"""What some dialect or extension gives a meaning to."""

WORDS = (
    "Kunduz",
    "and",
    "the",
    "of",
    "U.S.-led",
    "Na\u00efve",
    "2015",
    "caf\u00e9s,",
    "don't",
    "\u201cyes\u201d",
)


_ADDRESSES = tuple(
    address
    for text in (
        "https://a.example/", "http://a.example/b_c/d(e)?f=1&g=2&copy=3#h", "https://b.example/%zz[1]",
        "https://\u00fc.example/\u00e9 x", "HTTP://C.example:80/a'b\"c", "https://d.example/*a*_b_`c`<d>\\e",
        "https://e.example?q={x}|y^z~", "https://f.example/a%2Fb&amp;c", "https://g.example//x//y",
    )
    if (address := web_address(text))
)  # fmt: skip

_PAGES = tuple(map(PageUri, ("people/x", "people/index", "index", "briefings/2015/10/some-title")))


def pages(extra: tuple[str, ...] = ()) -> st.SearchStrategy[Page]:
    """Return a strategy for pages.

    Hypothesis chooses a size and a seed, and a plain generator grows the page: fifty times
    faster than drawing every character, and the size still shrinks.
    """
    return st.builds(
        lambda size, seed: _Grower(random.Random(seed), size, extra).page(),  # noqa: S311 (grows test pages)
        st.integers(1, 4),
        st.integers(0, 2**48),
    )


class _Grower:
    def __init__(self, chance: random.Random, size: int, extra: tuple[str, ...]) -> None:
        self._chance = chance
        self._size = size
        self._pieces = (*SNIPPETS, *extra)

    def page(self) -> Page:
        uri = self._chance.choice(_PAGES)
        blocks = self._blocks(depth=self._chance.randint(0, self._size - 1))
        return Page(uri=uri, kind=PageKind.BRIEFING, title="x", blocks=blocks)

    def text(self) -> str:
        parts = [self._piece() for _ in range(self._chance.randint(1, self._size))]
        return self._chance.choice(["", " ", "\n"]).join(parts)

    def _piece(self) -> str:
        match self._chance.randrange(4):
            case 0:
                return "".join(self._chance.choices(_NASTY, k=self._chance.randint(0, 5)))
            case 1:
                return self._chance.choice(WORDS)
            case _:
                return self._chance.choice(self._pieces)

    def _inlines(self, depth: int = 2) -> tuple[Inline, ...]:
        return tuple(self._inline(depth) for _ in range(self._chance.randint(1, self._size)))

    def _inline(self, depth: int) -> Inline:
        kind = self._chance.choice("ttttselp") if depth else "t"
        if kind == "t":
            return Text(self.text())
        children = self._inlines(depth - 1)
        if kind in "se":
            return Strong(children) if kind == "s" else Emphasis(children)
        title = self.text() if self._chance.random() < 0.5 else ""
        if kind == "l":
            return Link(self._chance.choice((*_ADDRESSES, *_PAGES)), children, title)
        return Link(self._chance.choice(_PAGES), children, title, "what-differs")

    def _blocks(self, depth: int) -> tuple[Block, ...]:
        return tuple(self._block(depth) for _ in range(self._chance.randint(1, self._size)))

    def _block(self, depth: int) -> Block:
        match self._chance.choice("ppphqlllr" if depth else "pph"):
            case "q":
                return Quotation(self._blocks(depth - 1))
            case "l":
                items = (self._blocks(depth - 1) for _ in range(self._chance.randint(1, 3)))
                return Listing(tuple(items), self._chance.random() < 0.4)
            case "h":
                return Heading(self._chance.randint(1, 6), self._inlines())
            case "r":
                return Rule()
            case _:
                return Paragraph(self._inlines())
