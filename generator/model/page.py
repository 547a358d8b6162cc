"""A page as a value: its facts and a small tree of blocks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, TypeAlias

PageUri = NewType("PageUri", str)
"""A page's file in the tree without `.md`: `people/zamir-kabulov`, `people/index`, `index`."""

WebAddress = NewType("WebAddress", str)
"""An `http` or `https` address, checked by `generator.link`."""

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text: not escaped, not trusted, white space folded."""

    value: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that weighs more; holds no other strong text."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed text; holds no other emphasis."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link; never holds another link."""

    target: PageUri | WebAddress
    children: tuple["Inline", ...]
    title: str = ""
    """For cross-links the evidence, in plain words."""
    fragment: str = ""
    """Anchor on the target page, without `#`."""


Inline: TypeAlias = Text | Strong | Emphasis | Link


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 stands once, at the top."""

    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item is a sequence of blocks, the first a paragraph."""

    items: tuple[tuple["Block", ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """A block quotation."""

    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break: parts the regions of a page (head, main, aside, foot)."""


Block: TypeAlias = Heading | Paragraph | Listing | Quotation | Rule


class PageKind(StrEnum):
    """The kinds of generated pages; each has a module in `render` and a template."""

    HOME = "home"
    BRIEFING = "briefing"
    ENTITY = "entity"
    PAIR = "pair"
    """Two entities that are often named together."""
    INDEX = "index"
    TAG = "tag"
    SOURCE = "source"
    MONTH = "month"
    ARCHIVE = "archive"
    """Part of a list that is too long for the page it belongs to."""
    TIMELINE = "timeline"
    CORRECTIONS = "corrections"
    ABOUT = "about"
    """Explains the site itself; no template of its own."""
    REDIRECT = "redirect"
    """Stands at an old address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One generated page."""

    uri: PageUri
    kind: PageKind
    title: str
    """Plain text, not escaped."""
    description: str = ""
    """Plain text, one or two sentences."""
    blocks: tuple[Block, ...]
    facts: Mapping[str, Json] = field(default_factory=dict)
    """What templates and scripts need beyond the text; front matter, under `wirebrief`."""
