"""Mentions of all articles to entities: everything that needs more than one article."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.corpus import Entity, EntityId
from generator.model.register import Register
from generator.relate.entities.homonyms import Homonyms
from generator.relate.entities.kinds import join_kinds
from generator.relate.entities.local import Local, gather_locals
from generator.relate.entities.local_bodies import ambiguous_bodies
from generator.relate.entities.naming import assign_keys, make_entities
from generator.relate.entities.nodes import Contexts, Joined, NodeId, gather_nodes, node_of
from generator.relate.entities.options import EntityOptions
from generator.relate.entities.organizations import join_organizations
from generator.relate.entities.people import join_people
from generator.relate.entities.registered import join_registered
from generator.relate.entities.short_forms import meant_here
from generator.relate.entities.surnames import Surnames

Resolved = Mapping[str, tuple[EntityId | None, ...]]


def resolve_entities(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    register: Register,
    options: EntityOptions,
) -> tuple[Mapping[EntityId, Entity], Resolved]:
    """Return the entities, and for each article what each of its mentions points to.

    A mention below the threshold, a lone surname that could be several people's, and the `City
    Council` of several towns point to nothing: a wrong link is worse than none. Time is nearly
    linear in the number of mentions.
    """
    found = gather_locals(articles, analyses)
    targets = _targets(found, register)
    names: dict[NodeId, Counter[str]] = defaultdict(Counter)
    for local, node in zip(found, targets, strict=True):
        if node and local.confidence >= options.threshold:
            names[node][local.name] += len(local.mentions)
    keys = assign_keys(names, register)
    resolved = _resolved(articles, analyses, found, [n and keys.get(n) for n in targets], options)
    forms = (
        (target, mention.text)
        for article, targets_here in resolved.items()
        for mention, target in zip(analyses[article].mentions, targets_here, strict=True)
        if target
    )
    return make_entities(keys, names, forms, register), resolved


def _targets(found: Sequence[Local], register: Register) -> list[NodeId | None]:
    nodes, joined, contexts = gather_nodes(found), Joined(), Contexts(found)
    join_registered(nodes, register, joined)
    join_kinds(nodes, joined)
    join_people(nodes, joined, contexts)
    join_organizations(found, nodes, joined)
    surnames = Surnames(nodes, register, joined)
    homonyms = Homonyms(register)
    here, bodies = meant_here(found, contexts), ambiguous_bodies(found)

    def target(local: Local) -> NodeId | None:
        if homonyms.is_shared(local):
            return homonyms.bearer(local, contexts)
        node = joined.find(here.get((local.article, local.canonical), node_of(local)))
        if surnames.is_lone(local) and node == node_of(local):
            return surnames.bearer(local, contexts)
        return None if local.canonical in bodies and node == node_of(local) else node

    return [target(local) for local in found]


def _resolved(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    found: Sequence[Local],
    targets: Sequence[EntityId | None],
    options: EntityOptions,
) -> dict[str, tuple[EntityId | None, ...]]:
    pointed: dict[tuple[str, int], EntityId] = {}
    for local, target in zip(found, targets, strict=True):
        for index in local.mentions:
            sure = analyses[local.article].mentions[index].evidence.confidence
            if target and sure >= options.threshold:
                pointed[local.article, index] = target
    return {
        article.id: tuple(
            pointed.get((article.id, index)) for index in range(len(analyses[article.id].mentions))
        )
        for article in sorted(articles, key=lambda a: a.id)
        if article.id in analyses
    }
