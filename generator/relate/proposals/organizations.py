"""Organizations by an acronym, or by a part of the full name."""

from collections.abc import Iterable, Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.relate.entities.canonical import canonical, fold, initials
from generator.relate.proposals.pairs import Pair, in_blocks

LONGEST_ACRONYM = 7
SHORTEST_ACRONYM = 3
"""Letters; two fit too many names."""

PART = 0.2
"""Likelihood of a name that goes on, and of a name longer than what the editor registered: of 522
articles one such pair in eight was one thing."""


def acronyms(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield organizations of which one is spelt by the other's initials."""
    named = [e for e in entities if e.kind is EntityKind.ORGANIZATION]
    for one, other in in_blocks(named, _initials):
        if _is_acronym(one) != _is_acronym(other) and not (_is_spelt(one) or _is_spelt(other)):
            yield Pair(
                one=one, other=other, reason="initials of the full name",
                prior=0.6, needs_company=True,
            )  # fmt: skip


def _is_acronym(entity: Entity) -> bool:
    letters = entity.name.replace(".", "")
    return letters.isupper() and letters.isalpha() and len(letters) <= LONGEST_ACRONYM


def _is_spelt(entity: Entity) -> bool:
    """Return whether it is known already what an acronym is short for."""
    letters = fold(entity.name).replace(" ", "")
    return _is_acronym(entity) and any(initials(form) == letters for form, _ in entity.names)


def _initials(entity: Entity) -> list[str]:
    if _is_acronym(entity):
        spelt = [fold(entity.name).replace(" ", "")]
    elif " " in entity.name:
        name = canonical(entity.name, entity.kind)
        spelt = [initials(name), "".join(word[0] for word in name.split())]
    else:
        spelt = []
    return [letters for letters in spelt if len(letters) >= SHORTEST_ACRONYM]


def contained(entities: Iterable[Entity]) -> Iterator[Pair]:
    """Yield organizations whose name ends or begins another's: `Russian Defence Ministry`."""
    named = [e for e in entities if e.kind is EntityKind.ORGANIZATION and len(_words(e)) > 1]
    for one, other in in_blocks(named, _ends):
        short, long = sorted((one, other), key=lambda entity: len(_words(entity)))
        if prior := _holds(_words(short), _words(long)):
            vouched = short.registered and not long.registered
            yield Pair(
                one=one, other=other, reason="one name holds the other",
                prior=PART if vouched else prior, needs_company=True,
            )  # fmt: skip


def _holds(short: list[str], long: list[str]) -> float:
    """Return how likely the short name stands for the long one that ends or begins with it.

    Without its front a name stays what it is (`California Energy Commission`); what follows it
    names a part or another thing (`MLB Network Studios`, `Natural History Museum of Utah`).
    """
    if len(short) == len(long):
        return 0.0
    if short == long[-len(short) :]:
        return 0.5
    return PART if short == long[: len(short)] else 0.0


def _words(entity: Entity) -> list[str]:
    return canonical(entity.name, entity.kind).split()


def _ends(entity: Entity) -> list[str]:
    words = _words(entity)
    return [f"< {words[0]} {words[1]}", f"{words[-2]} {words[-1]} >"]
