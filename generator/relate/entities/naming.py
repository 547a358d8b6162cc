"""Entities with their names, keys and counts."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from string import capwords

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity, EntityId
from generator.model.register import Register
from generator.model.slug import slugify
from generator.relate.entities.nodes import NodeId

SHORTEST_WORD = 5
"""Letters of a word in capitals that is hardly an acronym."""


def best_name(names: Counter[str]) -> str:
    """Return the name used most; of equals the longest, then the first by alphabet."""
    return min(names, key=lambda name: (-names[name], -len(name), name))


def choose_names(names: Mapping[NodeId, Counter[str]]) -> dict[NodeId, str]:
    """Return a name for each thing, the one used most.

    A person's is a full one where any article has it, and acronyms that two share are spelt out.
    """
    best = {node: best_name(forms) for node, forms in names.items()}
    shared = Counter((node.kind, name) for node, name in best.items() if not node.key)
    for node, name in best.items():
        full = Counter({form: n for form, n in names[node].items() if " " in form})
        shared_acronym = name.isupper() and shared[node.kind, name] > 1
        if full and (shared_acronym or node.kind is EntityKind.PERSON):
            best[node] = best_name(full)
    return {node: _in_small_letters(name, node.kind) for node, name in best.items()}


def _in_small_letters(name: str, kind: EntityKind) -> str:
    """Return the name of a person or place without the capitals of a dateline: `BATON ROUGE`."""
    shouted = name.isupper() and max(map(len, re.findall(r"\w+", name)), default=0) >= SHORTEST_WORD
    return capwords(name) if shouted and kind is not EntityKind.ORGANIZATION else name


def assign_keys(names: Mapping[NodeId, Counter[str]], register: Register) -> dict[NodeId, EntityId]:
    """Return a key for each thing: unique in its kind, and the same whatever else there is.

    Registered things keep theirs. Of those whose names share a slug, all but the most used get
    a digest of their name.
    """
    taken = {(entry.kind, entry.key.casefold()) for entry in register.entries}
    keys: dict[NodeId, EntityId] = {}
    chosen = choose_names(names)
    for node in sorted(names, key=lambda n: (-names[n].total(), n)):
        key = node.key or slugify(chosen[node])
        if not node.key and (node.kind, key) in taken:
            digest = hashlib.sha256(node.canonical.encode("utf-8", "surrogatepass")).hexdigest()
            key = f"{key[:70]}-{digest[:8]}"
        taken.add((node.kind, key))
        keys[node] = EntityId(kind=node.kind, key=key)
    return keys


def make_entities(
    keys: Mapping[NodeId, EntityId],
    names: Mapping[NodeId, Counter[str]],
    forms: Iterable[tuple[EntityId, str]],
    register: Register,
) -> dict[EntityId, Entity]:
    """Return the entities in order, each with the forms it goes by."""
    entries = {entry.key: entry for entry in register.entries}
    counts: dict[EntityId, Counter[str]] = defaultdict(Counter)
    for target, form in forms:
        counts[target][form] += 1
    found, chosen = {}, choose_names(names)
    for node, target in sorted(keys.items(), key=lambda pair: pair[1]):
        if target not in counts:
            continue
        entry = entries.get(node.key)
        found[target] = Entity(
            key=target.key, kind=target.kind, registered=entry is not None,
            name=entry.name if entry else chosen[node],
            description=entry.description if entry else "",
            wikidata=entry.wikidata if entry else "",
            names=tuple(sorted(counts[target].items(), key=lambda f: (-f[1], f[0]))),
        )  # fmt: skip
    return found
