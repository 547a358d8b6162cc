"""Who bears the same name, or was told apart by the editor: what a reader could mix up."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import permutations

from generator.model.corpus import Corpus, EntityId
from generator.model.site import Links
from generator.render.sort_name import sort_key

Namesakes = Mapping[EntityId, tuple[EntityId, ...]]


def find_namesakes(corpus: Corpus, links: Links) -> Namesakes:
    """Return for each entity with a page the others that it could be taken for, in order.

    Those are the entities of the very same name, of whatever kind, and those that the register
    holds apart by `not_same_as`.
    """
    found: dict[EntityId, set[EntityId]] = defaultdict(set)
    named = _by_name(corpus, links)
    for same in named.values():
        for one, other in permutations(same, 2):
            found[one].add(other)
    for one, other in _held_apart(corpus, links, named):
        found[one].add(other)
        found[other].add(one)
    return {key: tuple(sorted(others)) for key, others in sorted(found.items())}


def shared_names(corpus: Corpus, links: Links) -> tuple[tuple[EntityId, ...], ...]:
    """Return the groups of entities with a page that bear one name, each in order."""
    groups = _by_name(corpus, links).values()
    return tuple(sorted(tuple(sorted(group)) for group in groups if len(group) > 1))


def _by_name(corpus: Corpus, links: Links) -> Mapping[str, list[EntityId]]:
    named: dict[str, list[EntityId]] = defaultdict(list)
    for key in links.entities:
        named[sort_key(corpus.entities[key].name)].append(key)
    return named


def _held_apart(
    corpus: Corpus, links: Links, named: Mapping[str, list[EntityId]]
) -> list[tuple[EntityId, EntityId]]:
    """Return the pairs that the register parts, where both have a page."""
    pairs = []
    for entry in corpus.knowledge.register.entries:
        one = EntityId(kind=entry.kind, key=entry.key)
        if entry.not_same_as and one in links.entities:
            for name in entry.not_same_as:
                by_key = [EntityId(kind=entry.kind, key=name)]
                others = [*named.get(sort_key(name), ()), *by_key]
                pairs += [(one, o) for o in others if o in links.entities and o != one]
    return pairs
