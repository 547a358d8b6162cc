"""What `read` hands on: an input as it stands, nothing judged yet."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.fact import Fact
from generator.model.problem import Problem


class InputFormat(StrEnum):
    """The kind of file an article came in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"


class LineRole(StrEnum):
    """What is known of a line before cleaning."""

    UNKNOWN = "unknown"
    """A line of a text dump: the cleaner has to decide."""
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLine:
    """One line of the input, or one block where an extractor or parser found blocks."""

    number: int
    """1-based line in the input file; for JSON the line of the record."""

    text: str
    """As it stands, with its leading and trailing white space; no line end. May be blank."""

    role: LineRole = LineRole.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Metadata that the input states outside its text; unparsed."""

    id: Fact | None = None
    title: Fact | None = None
    published: Fact | None = None
    """As written; `clean` parses it."""
    outlet: Fact | None = None
    agency: Fact | None = None
    section: Fact | None = None
    language: Fact | None = None
    url: Fact | None = None
    """Only `http` and `https` addresses get this far."""
    authors: tuple[Fact, ...] = ()
    keywords: tuple[Fact, ...] = ()
    draft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFrame:
    """Lines of a web page that stand around its article: they may say when it was published."""

    above: tuple[RawLine, ...] = ()
    """From a little above the headline (its role is `HEADING`, if it was found) to the body."""

    below: tuple[RawLine, ...] = ()
    """Beneath the body."""

    page: tuple[RawLine, ...] = ()
    """All of the page, as a dump would show it: blank lines between paragraphs, bullets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One article as it was read."""

    path: str
    """Of the input file, relative to the content folder, with forward slashes."""

    record: int | None = None
    """1-based: line of the record in a `.jsonl` file, place in the list of a `.json` file."""

    format: InputFormat
    header: Header = Header()
    lines: tuple[RawLine, ...]
    frame: PageFrame = PageFrame()
    """Of web pages only; no part of the article."""

    @property
    def line(self) -> int | None:
        """The 1-based line of the record in a file of several, `None` in a file of its own."""
        return self.lines[0].number if self.record is not None and self.lines else self.record


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRecord:
    """What became of one input file (of one line of a `.jsonl`): an article, or only problems."""

    path: str
    record: int | None = None
    raw: RawArticle | None = None
    """`None` if the input was rejected; then at least one problem is an error."""
    problems: tuple[Problem, ...] = ()
