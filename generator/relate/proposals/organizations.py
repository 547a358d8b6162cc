"""Organizations by an acronym, or by a part of the full name."""

from collections.abc import Iterable, Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.relate.entities.canonical import canonical, fold, initials
from generator.relate.proposals.pairs import Pair, in_blocks

LONGEST_ACRONYM = 7
SHORTEST_ACRONYM = 3
"""Letters; two fit too many names."""


def acronyms(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield organizations of which one is spelt by the other's initials."""
    named = [e for e in entities if e.kind is EntityKind.ORGANIZATION]
    for one, other in in_blocks(named, _initials):
        if _is_acronym(one) != _is_acronym(other):
            yield Pair(
                one=one, other=other, reason="initials of the full name",
                prior=0.6, needs_company=True,
            )  # fmt: skip


def _is_acronym(entity: Entity) -> bool:
    letters = entity.name.replace(".", "")
    return letters.isupper() and letters.isalpha() and len(letters) <= LONGEST_ACRONYM


def _initials(entity: Entity) -> list[str]:
    if _is_acronym(entity):
        spelt = [fold(entity.name).replace(" ", "")]
    elif " " in entity.name:
        spelt = [initials(entity.name), "".join(word[0] for word in fold(entity.name).split())]
    else:
        spelt = []
    return [letters for letters in spelt if len(letters) >= SHORTEST_ACRONYM]


def contained(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield organizations whose name ends or begins another's: `Russian Defence Ministry`."""
    named = [e for e in entities if e.kind is EntityKind.ORGANIZATION and len(_words(e)) > 1]
    for one, other in in_blocks(named, _ends):
        short, long = sorted((_words(one), _words(other)), key=len)
        if len(short) < len(long) and short in (long[: len(short)], long[-len(short) :]):
            yield Pair(
                one=one, other=other, reason="one name holds the other",
                prior=0.5, needs_company=True,
            )  # fmt: skip


def _words(entity: Entity) -> list[str]:
    return canonical(entity.name, entity.kind).split()


def _ends(entity: Entity) -> list[str]:
    words = _words(entity)
    return [f"< {words[0]} {words[1]}", f"{words[-2]} {words[-1]} >"]
