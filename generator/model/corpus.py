"""What `relate` hands on: everything known about all articles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.analysis import Analysis, EntityKind
from generator.model.article import Article
from generator.model.correction import AppliedCorrection
from generator.model.register import Knowledge


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, organization or place that mentions resolve to."""

    key: str
    """Slug, unique within its kind; the last part of the page's address."""
    name: str
    kind: EntityKind
    registered: bool
    description: str = ""
    wikidata: str = ""
    names: tuple[tuple[str, int], ...] = ()
    """The forms it goes by and how often each, most frequent first."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class EntityId:
    """Kind and key: what a mention points to."""

    kind: EntityKind
    key: str


class CopyKind(StrEnum):
    """How a copy differs from the briefing it copies."""

    IDENTICAL = "identical"
    EDITED = "edited"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An article that is another one reprinted."""

    article: str
    of: str
    """`Article.id` of the fullest text, which has the briefing."""
    kind: CopyKind
    left_out: tuple[int, ...] = ()
    """Indexes of the original's blocks that the copy lacks."""
    added: tuple[int, ...] = ()
    """Indexes of the copy's own blocks that the original lacks."""
    containment: float
    """Share of the shorter text's 5-word shingles found in the longer, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another briefing worth reading, and why."""

    article: str
    score: float
    reasons: tuple[str, ...]
    """In plain words, such as `shares Kunduz and Taliban`, `same week`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """All articles, their facts, and what holds between them. All mappings are in sorted order."""

    articles: Mapping[str, Article]
    """Every published article and copy, by id."""
    analyses: Mapping[str, Analysis]
    """By article id."""
    entities: Mapping[EntityId, Entity]
    """Only those mentioned at least once."""
    resolved: Mapping[str, tuple[EntityId | None, ...]]
    """By article id; parallel to `Analysis.mentions`; `None`: stays unlinked."""
    copies: Mapping[str, Copy]
    """By the copy's article id."""
    related: Mapping[str, tuple[Related, ...]]
    """By article id, best first; briefings only."""
    knowledge: Knowledge = Knowledge()
    corrections: Mapping[str, tuple[AppliedCorrection, ...]] = field(default_factory=dict)
    """By article id, in the order of the editor's file."""

    def briefings(self) -> tuple[Article, ...]:
        """Return the articles that have a page, copies left out, by id."""
        return tuple(a for key, a in self.articles.items() if key not in self.copies)
