"""The corpus, its links, and what many pages need to know of them."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.analysis import EntityKind
from generator.model.article import Article, newest_first
from generator.model.corpus import Copy, Corpus, Entity, EntityId
from generator.model.page import Inline, Link, PageUri, Text
from generator.model.register import RegisterEntry
from generator.model.role import Role
from generator.model.site import Appearance, Links
from generator.render.blocks import link
from generator.render.namesakes import find_namesakes
from generator.render.options import Options
from generator.words import ENGLISH, Words

STATES: Mapping[tuple[EntityKind, bool], str] = {
    (EntityKind.PERSON, True): "Person, registered",
    (EntityKind.PERSON, False): "Person, discovered",
    (EntityKind.ORGANIZATION, True): "Organization, registered",
    (EntityKind.ORGANIZATION, False): "Organization, discovered",
    (EntityKind.PLACE, True): "Place, registered",
    (EntityKind.PLACE, False): "Place, discovered",
}
"""Kind and state of an entity, as the title of every link to it in a list says."""


@dataclass(frozen=True)
class Edition:
    """Everything that is said on the pages, ready to be looked up."""

    corpus: Corpus
    links: Links
    options: Options
    words: Words = ENGLISH

    @cached_property
    def newest(self) -> tuple[Article, ...]:
        """The briefings, newest first, undated last; ties by their files."""
        return tuple(newest_first(self.article(key) for key in self.links.briefings))

    @cached_property
    def copies(self) -> Mapping[str, tuple[Copy, ...]]:
        """The copies of each briefing, by date."""
        found: dict[str, list[Copy]] = defaultdict(list)
        for copy in self.corpus.copies.values():
            found[copy.of].append(copy)
        return {key: tuple(sorted(value, key=self._copy_order)) for key, value in found.items()}

    def _copy_order(self, copy: Copy) -> tuple[str, str]:
        return self.article(copy.article).published.value or "9999", copy.article

    @cached_property
    def named(self) -> Mapping[str, Mapping[EntityId, int]]:
        """How often each briefing mentions each entity."""
        counts: dict[str, dict[EntityId, int]] = defaultdict(dict)
        for entity, appearances in self.links.appearances.items():
            for appearance in appearances:
                counts[appearance.article][entity] = len(appearance.mentions)
        return counts

    @cached_property
    def pairs(self) -> Mapping[EntityId, Mapping[EntityId, PageUri]]:
        """The joint pages of each entity, by the other one."""
        found: dict[EntityId, dict[EntityId, PageUri]] = defaultdict(dict)
        for uri, pair in self.links.pairs.items():
            found[pair.one][pair.other] = uri
            found[pair.other][pair.one] = uri
        return found

    @cached_property
    def paired(self) -> Mapping[EntityId, Mapping[str, Appearance]]:
        """The appearances of every entity with a joint page, by briefing."""
        return {key: {a.article: a for a in self.links.appearances[key]} for key in self.pairs}

    @cached_property
    def listed(self) -> Mapping[str, RegisterEntry]:
        """The entries of the register, and the states, by key."""
        return {entry.key: entry for entry in self.corpus.knowledge.register.entries}

    @cached_property
    def registered(self) -> Mapping[str, EntityId]:
        """The registered entities that are named anywhere, by their key in the register."""
        return {key.key: key for key, entity in self.corpus.entities.items() if entity.registered}

    @cached_property
    def roles(self) -> Mapping[EntityId, tuple[Role, ...]]:
        """The offices of each person who is named anywhere."""
        entries = self.corpus.knowledge.register.entries
        return {
            self.registered[e.key]: e.roles for e in entries if e.roles and e.key in self.registered
        }

    @cached_property
    def holders(self) -> Mapping[str, tuple[tuple[EntityId, Role], ...]]:
        """Who held offices of a state or organization, by its key in the register."""
        found: dict[str, list[tuple[EntityId, Role]]] = defaultdict(list)
        for person, roles in self.roles.items():
            for role in roles:
                found[role.key].append((person, role))
        return {key: tuple(terms) for key, terms in found.items() if key}

    @cached_property
    def namesakes(self) -> Mapping[EntityId, tuple[EntityId, ...]]:
        """The entities that each one could be taken for."""
        return find_namesakes(self.corpus, self.links)

    @cached_property
    def latest_date(self) -> str:
        """The newest date of publication, which is the edition's; empty if none is known."""
        return max((article.published.value for article in self.newest), default="")

    def article(self, key: str) -> Article:
        """Return an article by its identity."""
        return self.corpus.articles[key]

    def names_by_count(self, counts: Mapping[EntityId, int]) -> list[tuple[EntityId, int]]:
        """Return the entities, the most frequent first, then by name."""
        return sorted(counts.items(), key=lambda c: (-c[1], self.entity(c[0]).name, c[0]))

    def entity(self, key: EntityId) -> Entity:
        """Return an entity by its identity."""
        return self.corpus.entities[key]

    def entity_link(self, key: EntityId, text: str = "") -> Inline:
        """Return a name, linked if it has a page; the title tells kind and state."""
        entity = self.entity(key)
        if key not in self.links.entities:
            return Text(text or entity.name)
        title = self.words.say(STATES[entity.kind, entity.registered])
        return link(self.links.entities[key], text or entity.name, title)

    def briefing_link(self, key: str) -> Link:
        """Return a briefing's title, linked."""
        return link(self.links.briefings[key], self.article(key).title.value)

    def source_link(self, written: str) -> Inline:
        """Return an outlet or agency, as an article writes it, linked under its proper name."""
        slug = self.links.source_slugs.get(written, "")
        if slug not in self.links.sources:
            return Text(written)
        return link(self.links.sources[slug], self.links.source_names[slug])

    def source_name(self, article: Article) -> str:
        """Return the proper name of who printed an article: the outlet, else the agency."""
        fact = article.outlet or article.agency
        if fact is None:
            return ""
        slug = self.links.source_slugs.get(fact.value, "")
        return self.links.source_names.get(slug, fact.value)


def count_entities(edition: Edition, articles: list[str]) -> Mapping[EntityId, int]:
    """Return in how many of the briefings each entity is named."""
    return Counter(entity for article in articles for entity in edition.named.get(article, ()))
