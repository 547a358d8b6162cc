"""What `analyse` hands on: the facts of one article."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.fact import Precision
from generator.model.problem import Problem


class EntityKind(StrEnum):
    """The kinds of things that have pages."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of `Article.text`, in Unicode code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why a mention resolves to its entity."""

    rule: str
    """One of the names in `generator.model.rules.EVIDENCE`."""

    confidence: float
    """From 0 to 1."""

    detail: str
    """In plain words, such as `surname of Abdul Rashid Dostum, named in full in paragraph 1`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of text naming something, resolved as far as one article allows."""

    start: int
    end: int
    text: str
    kind: EntityKind
    name: str
    """The fullest form of the name in this article, or the register's name."""
    key: str
    """The register entry's key, or empty: `relate` then decides."""
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A span that means a registered person without naming one: `the Afghan president`.

    Kept apart from mentions: it is no name, counts for nothing, and is only ever a link.
    """

    start: int
    end: int
    text: str
    kind: EntityKind
    name: str
    """The register's name of the person."""
    key: str
    """Of the register entry."""
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words in quotation marks and who said them."""

    start: int
    end: int
    speaker: int | None
    """Index into `Analysis.mentions`; `None` if nobody is named."""
    verb: str = ""
    """The word of saying that names the speaker, as written: `said`, `according to`."""
    rule: str = ""
    """How the speaker was found: `named` beside the verb, `pronoun`, `continued` from the quote
    before; empty without a speaker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """A date named in the text."""

    start: int
    end: int
    text: str
    value: str
    """ISO 8601, cut to the precision; empty if it cannot be told without guessing."""
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag an article carries and the rule that gave it."""

    slug: str
    label: str
    rule: str
    """`keyword`, `term: helicopters`, `parent of arms-supplies`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """All that can be told of one article without knowing the others."""

    article: str
    """`Article.id`."""
    mentions: tuple[Mention, ...] = ()
    """By start; never overlapping."""
    references: tuple[Reference, ...] = ()
    """By start; overlapping neither each other nor a mention."""
    quotes: tuple[Quote, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    tags: tuple[Tag, ...] = ()
    """By label."""
    summary: tuple[Span, ...] = ()
    """Whole sentences of the text, in its order."""
    sentences: tuple[Span, ...] = ()
    """All sentences of all blocks, in order; headings are one each."""
    language: str = ""
    """BCP 47 tag, as the text shows; empty if it cannot be told."""
    model: str = ""
    """The package that read it; empty: its names come from the register and the lists only."""
    problems: tuple[Problem, ...] = ()
