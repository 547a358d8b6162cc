"""One name under two kinds."""

from collections.abc import Iterable, Iterator

from generator.model.corpus import Entity
from generator.relate.entities.canonical import fold
from generator.relate.proposals.pairs import Pair, in_blocks


def same_name(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield entities of one name and different kinds."""
    for one, other in in_blocks(entities, lambda entity: [_bare(entity.name)]):
        if one.kind is not other.kind:
            yield Pair(one=one, other=other, reason="same name, other kind", prior=0.7)


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")
