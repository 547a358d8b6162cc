"""What `link` hands on: the address of everything that has a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.corpus import EntityId
from generator.model.page import PageUri
from generator.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One briefing's mentions of one entity: a backlink with its sentence."""

    article: str
    """`Article.id` of the briefing."""
    mentions: tuple[int, ...]
    """Indexes into that briefing's `Analysis.mentions`."""
    sentence: int
    """Index into its `Analysis.sentences`: the first whole one that holds a mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two entities that briefings often name together."""

    one: EntityId
    other: EntityId
    """In the order of the page's address."""
    articles: tuple[str, ...]
    """The briefings that name both, newest first, undated last."""
    strength: float
    """Log-likelihood ratio of their being named together; see `generator.link.pairs`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What a briefing quotes an entity with in one paragraph."""

    article: str
    """`Article.id` of the briefing."""
    quotes: tuple[int, ...]
    """Indexes into its `Analysis.quotes`: of one paragraph, in order."""
    elsewhere: tuple[str, ...] = ()
    """Other briefings that have the same words, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Addresses and backlinks. All mappings are in sorted order; no two values are equal."""

    briefings: Mapping[str, PageUri]
    """By article id."""
    entities: Mapping[EntityId, PageUri]
    """Only entities that have a page: those of enough briefings."""
    tags: Mapping[str, PageUri]
    """By tag slug."""
    sources: Mapping[str, PageUri]
    """By outlet or agency slug."""
    months: Mapping[str, PageUri]
    """By `yyyy-mm`."""
    appearances: Mapping[EntityId, tuple[Appearance, ...]]
    """Newest briefing first, undated last; copies never appear."""
    linked: Mapping[str, tuple[int, ...]]
    """By article id: the mentions to print as links, first mentions only, none in a heading."""
    referred: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By article id: the `Analysis.references` to print as links, where there are any."""
    tagged: Mapping[str, tuple[str, ...]]
    """Tag slug to briefings, newest first."""
    printed_by: Mapping[str, tuple[str, ...]]
    """Outlet or agency slug to article ids (copies too), newest first."""
    source_names: Mapping[str, str]
    """Outlet or agency slug to name."""
    source_slugs: Mapping[str, str] = field(default_factory=dict)
    """Outlet or agency, as articles write it, to its slug."""
    company: Mapping[EntityId, tuple[tuple[EntityId, int], ...]] = field(default_factory=dict)
    """Of each entity with a page: with whom most briefings name it, and how many; bounded."""
    pairs: Mapping[PageUri, Pair] = field(default_factory=dict)
    """The pairs that have a joint page, by its address."""
    utterances: Mapping[EntityId, tuple[Utterance, ...]] = field(default_factory=dict)
    """Of each entity with a page: what it is quoted with, newest first, undated last."""
    problems: tuple[Problem, ...] = ()
