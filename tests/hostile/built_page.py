"""What a browser would make of a built page, without one."""

# ruff: noqa: E501 (lists of words)
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html

from generator.model.visible import visible

ALLOWED_TAGS = frozenset(
    "article header div nav aside section h1 h2 h3 h4 p ul ol li a strong em b i blockquote dl dt dd small "
    "span svg path title g rect line circle text time hr button figure figcaption label table thead "
    "tbody tr th td details summary".split()
)
"""What pages and templates may print inside the article."""

ALLOWED_ATTRIBUTES = frozenset(
    "class id href title aria-label aria-hidden aria-labelledby focusable hidden viewbox d datetime role "
    "width height x y x1 x2 y1 y2 cx cy r fill stroke rel lang start transform preserveaspectratio "
    "tabindex type scope download colspan".split()
)


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


def shown(text: str) -> str:
    """Return what a reader sees of a text."""
    return " ".join(visible(text).split())
