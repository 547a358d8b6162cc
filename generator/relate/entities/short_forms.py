"""Short forms of organizations that mean one thing in one article, and another in the next."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model.analysis import EntityKind
from generator.model.slug import slugify
from generator.relate.entities.canonical import canonical
from generator.relate.entities.local import Local
from generator.relate.entities.nodes import Contexts, NodeId, node_of
from generator.relate.entities.organizations import DOMINANT, spelt_by_initials

Place = tuple[str, str]
"""An article and the canonical short form in it."""


def meant_here(found: Sequence[Local], contexts: Contexts) -> Mapping[Place, NodeId]:
    """Return what short forms mean in articles whose other names tell.

    `FCC` beside the Federal Constitutional Court is that court, although other articles say it
    of the Federal Communications Commission; `Air Force` is the US Air Force only where the
    United States are named.
    """
    return _national(found, contexts) | _contested(found)


def _contested(found: Sequence[Local]) -> dict[Place, NodeId]:
    spelt = spelt_by_initials(found)
    meanings: dict[str, set[NodeId]] = defaultdict(set)
    for (_, short), full in spelt.items():
        meanings[short].add(full)
    return {
        place: full
        for place, full in spelt.items()
        if any(_are_others(full, other) for other in meanings[place[1]])
    }


def _are_others(one: NodeId, other: NodeId) -> bool:
    """Return whether two names share less than half of their words: spellings share more."""
    words, others = set(one.canonical.split()), set(other.canonical.split())
    return len(words & others) < max(len(words), len(others)) / 2


def _national(found: Sequence[Local], contexts: Contexts) -> dict[Place, NodeId]:
    organizations = [local for local in found if local.kind is EntityKind.ORGANIZATION]
    ties: dict[str, Counter[tuple[NodeId, str]]] = defaultdict(Counter)
    for local in organizations:
        full = canonical(local.name, local.kind)
        for form in {canonical(form, local.kind) for form in local.forms}:
            if local.key and full.endswith(" " + form):
                ties[form][node_of(local), full.removesuffix(" " + form)] += 1
    meant = {}
    for local in organizations:
        if not local.key and (known := ties.get(local.canonical)):
            (node, state), count = max(known.items(), key=lambda tie: (tie[1], tie[0]))
            about = {thing.key for thing in contexts.about(local.article)}
            if count >= DOMINANT * known.total() and slugify(state) in about:
                meant[local.article, local.canonical] = node
    return meant
