"""What a browser would make of a built page, without one."""

# ruff: noqa: E501 (lists of words)
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html

from generator.model.visible import visible

ALLOWED_TAGS = frozenset(
    "article header div nav aside section h1 h2 h3 h4 p ul ol li a strong em b i blockquote dl dt dd small "
    "span svg path title g rect line circle text time hr button figure figcaption label table thead "
    "tbody tr th td details summary image pre br fieldset legend input".split()
)
"""What pages and templates may print inside the article."""

TEXT_TAGS = frozenset("div h2 h3 h4 p ul ol li a em strong blockquote hr small".split())
"""What may stand in the text of a briefing, without the box to cite it."""

CITE = "details[@class='wb-cite' and @id='cite']"
TEXT = "div[contains(concat(' ', @class, ' '), ' wb-briefing__text ')]"
PLACED = {
    "details": (
        f".//{TEXT}/{CITE}[not(following-sibling::*)]",
        ".//section[@class='wb-network' or @class='wb-map']/details[not(@*)]",
    ),
    "summary": (".//details/summary[1][not(@*)]",),
    "image": (".//section[starts-with(@class, 'wb-map')]/svg/image[not(preceding-sibling::*)]",),
    "pre": (f".//{CITE}/dl/div/dd/pre[not(*)]",),
    "dl": (
        f".//{CITE}/dl[@class='wb-cite__forms']",
        ".//dl[@class='wb-facts' or @class='wb-inline' or @class='wb-figures']",
    ),
    "dt": (".//dl/div/dt",),
    "dd": (".//dl/div/dd",),
    "br": (".//p[@class='wb-printed']/br",),
    "fieldset": (".//header[@class='wb-index__head']/fieldset[@class='wb-order']",),
    "legend": (".//fieldset/legend[1][@class='wb-hidden']",),
    "input": (".//fieldset/label/input[@type='radio' and @name='order']",),
}
"""Elements that only templates print, and the places where they print them."""

CITE_TAG = re.compile('<details class="wb-cite" id="cite"(?: lang="[a-z-]{2,8}" dir="auto")?>')
"""The one `<details>` that a briefing's own page has, as the template writes it."""

ALLOWED_ATTRIBUTES = frozenset(
    "class id href title aria-label aria-hidden aria-labelledby focusable hidden viewbox d datetime role "
    "width height x y x1 x2 y1 y2 cx cy r fill stroke rel lang start transform preserveaspectratio "
    "tabindex type scope download colspan name value checked".split()
)
DRAWN_ATTRIBUTES = frozenset("stroke-width text-anchor data-node data-ends".split())
"""What only drawings have besides."""

DIRECTIONS = ("ltr", "rtl", "auto")


@dataclass(frozen=True)
class BuiltPage:
    """A parsed page of the site."""

    path: Path

    @cached_property
    def source(self) -> str:
        """The file as it stands."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def root(self) -> html.HtmlElement:
        """The document."""
        return html.document_fromstring(self.source, parser=html.HTMLParser(huge_tree=True))

    @cached_property
    def article(self) -> html.HtmlElement:
        """The one article element."""
        (article,) = self.root.iter("article")
        return article

    @cached_property
    def displaced(self) -> list[str]:
        """Elements of templates that stand where no template prints them."""
        root = self.article.getroottree()
        lawful = {
            e for paths in PLACED.values() for path in paths for e in self.article.xpath(path)
        }
        placed = [e for e in self.article.iter(*PLACED) if e not in lawful]
        inside = [e for text in self.article.xpath(f".//{TEXT}") for e in _of_text(text)]
        foreign = [e for e in inside if e.tag not in TEXT_TAGS]
        return [root.getpath(e) for e in (*placed, *foreign)]

    @cached_property
    def text_source(self) -> str:
        """The file without the first tag of the box to cite it: what else may hold `<details`."""
        return CITE_TAG.sub("", self.source, count=1)

    @cached_property
    def text(self) -> str:
        """All text of the article."""
        return " ".join(self.article.text_content().split())

    @cached_property
    def report(self) -> str:
        """The text of the main column: summary and body, which for other pages is everything."""
        found = self.article.xpath(".//*[contains(@class, 'wb-briefing__text')]")
        return " ".join(found[0].text_content().split()) if found else self.text

    @cached_property
    def body(self) -> str:
        """The text below `Report`."""
        return self.report.rpartition("Report ")[2] if self.report else ""

    @cached_property
    def heading(self) -> str:
        """The text of the one `h1`."""
        (heading,) = self.root.iter("h1")
        return " ".join(heading.text_content().split())


def _of_text(text: html.HtmlElement) -> Iterator[html.HtmlElement]:
    yield text
    for child in text:
        if child.tag != "details":
            yield from child.iter()


def shown(text: str) -> str:
    """Return what a reader sees of a text."""
    return " ".join(visible(text).split())
