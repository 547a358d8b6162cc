"""One name under two kinds."""

from collections.abc import Iterable, Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.relate.entities.canonical import fold
from generator.relate.proposals.pairs import Pair, in_blocks

NAMESAKE = 0.2
"""Likelihood that a person and a place of one word are the same thing, or a known place and an
organization of its name: `Washington` is also its team."""


def same_name(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield entities of one name and different kinds."""
    for one, other in in_blocks(entities, lambda entity: [_bare(entity.name)]):
        if one.kind is not other.kind:
            prior = NAMESAKE if _namesakes(one, other) else 0.7
            yield Pair(one=one, other=other, reason="same name, other kind", prior=prior)


def _namesakes(one: Entity, other: Entity) -> bool:
    """Return whether it is a lone name of people and of places (`Wayne`), or a known place's."""
    kinds = {one.kind, other.kind}
    known = any(e.registered and e.kind is EntityKind.PLACE for e in (one, other))
    return known or (" " not in one.name and kinds == {EntityKind.PERSON, EntityKind.PLACE})


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")
