"""What `clean` hands on: the article proper. Its text never changes afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.model.fact import Fact, Publication
from generator.model.place import place_of
from generator.model.problem import Problem
from generator.model.raw import InputFormat


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """One paragraph, sub-heading, list item or block quotation of an article."""

    kind: BlockKind
    start: int
    """Offset into `Article.text`, in Unicode code points."""
    end: int
    line: int
    """1-based line of the input file on which the block begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A line that is not part of the article, and the rule that says so."""

    line: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A cleaned article.

    `text` is the blocks joined by a blank line; every block is
    `text[block.start:block.end]` and contains no line break.
    """

    id: str
    """From the header or record, else from the address, else its content; unique."""

    path: str
    record: int | None = None
    format: InputFormat
    title: Fact
    """The rule is `lead` where the title was made from the first sentence."""
    published: Publication = Publication()
    authors: tuple[Fact, ...] = ()
    outlet: Fact | None = None
    agency: Fact | None = None
    section: Fact | None = None
    keywords: tuple[Fact, ...] = ()
    language: str = ""
    """BCP 47 tag; empty if not stated."""
    url: str = ""
    draft: bool = False
    text: str
    blocks: tuple[TextBlock, ...]
    removed: tuple[Removed, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def place(self) -> str:
        """The file, with the record's number where the file holds several."""
        return place_of(self.path, self.record)

    @property
    def line(self) -> int | None:
        """The 1-based line of the record in a file of several, `None` in a file of its own."""
        return self.blocks[0].line if self.record is not None and self.blocks else self.record


def newest_first(articles: Iterable[Article]) -> list[Article]:
    """Return the articles by date, the newest first and the undated last; ties by their files."""
    by_file = sorted(articles, key=lambda a: (a.path, a.record or 0, a.id))
    return sorted(by_file, key=lambda a: a.published.value, reverse=True)
