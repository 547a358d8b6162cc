"""People of one surname whose first names can be those of one person."""

from collections.abc import Iterable, Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.relate.entities.canonical import fold, generation, surname
from generator.relate.proposals.pairs import Pair, in_blocks

SHORTEST_NICKNAME = 3
"""Letters from which the beginning of a first name may stand for it: `Alex`, not `Al`."""


def same_surname(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield people of one surname with compatible first names, and a lone surname's bearers."""
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    for one, other in in_blocks(people, lambda entity: [surname(fold(entity.name))]):
        firsts, others = (fold(entity.name).split()[:-1] for entity in (one, other))
        if generation(fold(one.name)) != generation(fold(other.name)):
            continue
        if not firsts or not others:
            yield Pair(
                one=one, other=other, reason="a surname alone, and one who bears it",
                prior=0.55, needs_company=True,
            )  # fmt: skip
        elif compatible(firsts, others):
            yield Pair(
                one=one, other=other, reason="same surname, first names that fit",
                prior=0.8 if firsts[0] == others[0] else 0.6,
            )  # fmt: skip


def compatible(firsts: list[str], others: list[str]) -> bool:
    """Return whether two lists of first names can be one person's: `J. R.` and `John`."""
    if not _fits(firsts[0], others[0]):
        return _holds(firsts, others) or _holds(others, firsts)
    return all(_fits(a, b) for a, b in zip(firsts[1:], others[1:], strict=False))


def _fits(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (
        long.startswith(short) and (len(short) == 1 or len(short) >= SHORTEST_NICKNAME)
    )


def _holds(names: list[str], others: list[str]) -> bool:
    """Return whether one person's first names are among the other's: `Rashid`, `Abdul Rashid`."""
    return len(names) < len(others) and set(names) <= set(others)
