"""Short forms of organizations that some article ties to the full name."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model.analysis import EntityKind
from generator.relate.entities.canonical import canonical, initials
from generator.relate.entities.local import Local
from generator.relate.entities.nodes import Joined, Node, NodeId, node_of

DOMINANT = 0.75
"""Share of the articles that tie a short form to one full name, above which it means that one
everywhere; below, it stays what its own article says."""

LONGEST_ACRONYM = 6


def join_organizations(
    found: Sequence[Local], nodes: Mapping[NodeId, Node], joined: Joined
) -> None:
    """Join each short form to the full name that articles give for it."""
    meanings = _meanings(found)
    for short in sorted(meanings):
        node = NodeId(EntityKind.ORGANIZATION, short)
        ties: Counter[NodeId] = Counter()
        for full, count in meanings[short].items():
            ties[joined.find(full)] += count
        target, count = max(ties.items(), key=lambda tie: (tie[1], tie[0]))
        if node in nodes and count >= DOMINANT * ties.total():
            joined.join(node, target)


def _meanings(found: Sequence[Local]) -> dict[str, Counter[NodeId]]:
    """Return in how many articles each short form stands for each full name."""
    meanings: dict[str, Counter[NodeId]] = defaultdict(Counter)
    for local in found:
        if local.kind is EntityKind.ORGANIZATION:
            for form in {canonical(form, local.kind) for form in local.forms}:
                if _means_one_thing(form, local):
                    meanings[form][node_of(local)] += 1
    for (_, short), full in spelt_by_initials(found).items():
        meanings[short][full] += 1
    return meanings


def _means_one_thing(form: str, local: Local) -> bool:
    """Return whether a short form means the same in other articles; `Air Force` does not."""
    full = canonical(local.name, local.kind)
    return form != full and not full.endswith(" " + form)


def spelt_by_initials(found: Sequence[Local]) -> dict[tuple[str, str], NodeId]:
    """Return the one organization of an article whose initials spell an acronym, by both."""
    by_article: dict[str, list[Local]] = defaultdict(list)
    for local in found:
        if local.kind is EntityKind.ORGANIZATION:
            by_article[local.article].append(local)
    meant = {}
    for article, members in by_article.items():
        spelt: dict[str, set[NodeId]] = defaultdict(set)
        for local in members:
            if " " in local.name:
                spelt[initials(local.name)].add(node_of(local))
                spelt[initials(canonical(local.name, local.kind))].add(node_of(local))
        for local in members:
            full = spelt.get(local.canonical.replace(" ", ""), set())
            if _is_acronym(local) and len(full) == 1:
                meant[article, local.canonical] = min(full)
    return meant


def _is_acronym(local: Local) -> bool:
    return local.name.isupper() and len(local.name) <= LONGEST_ACRONYM and not local.key
