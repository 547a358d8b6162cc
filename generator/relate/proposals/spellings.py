"""Long names of people and organizations that differ by a letter or two."""

import re
from collections.abc import Collection, Iterable, Iterator

from rapidfuzz.distance import OSA

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity
from generator.relate.entities.canonical import canonical, fold, generation
from generator.relate.proposals.pairs import Pair, in_blocks

SHORTEST_NAME = 8
"""Letters of a name; below, one letter parts real names."""
SHORTEST_WORD = 5
"""Letters of a word; shorter ones must be equal: `Iran` and `Iraq`."""
TWO_LETTERS = 8
"""Letters of a word from which it may differ by two."""

_VOWELS = re.compile(r"[aeiouyh ]|(?<=(.))\1")


def spelling_variants(entities: Iterable[Entity], places: Collection[str]) -> Iterator[Pair]:
    """Yield people and organizations whose names differ by a letter or two a word.

    Organizations only in company: Britain has a Labour Party, Australia a Labor Party. Never
    places, and never by a word that is a place's: `Bank of Slovenia`, `Bank of Slovakia`.
    Compared are names that share their consonants or a word.

    Args:
        entities: to look at.
        places: names of places, folded.
    """
    named = [e for e in entities if e.kind is not EntityKind.PLACE and len(e.name) >= SHORTEST_NAME]
    for one, other in in_blocks(named, _keys):
        if one.kind is other.kind and (distance := _distance(one, other, places)):
            yield Pair(
                one=one, other=other, reason="spelt alike",
                prior=0.85 if distance == 1 else 0.7,
                needs_company=one.kind is EntityKind.ORGANIZATION,
            )  # fmt: skip


def _keys(entity: Entity) -> list[str]:
    name = canonical(entity.name, entity.kind)
    return [f"={skeleton(name)}", *(word for word in name.split() if len(word) >= SHORTEST_WORD)]


def skeleton(name: str) -> str:
    """Return the consonants of a name, doubled ones once: transliterations differ in the rest."""
    return _VOWELS.sub("", fold(name))


def _distance(one: Entity, other: Entity, places: Collection[str]) -> int:
    """Return by how many letters the names differ, 0 where they must not be compared."""
    left, right = canonical(one.name, one.kind), canonical(other.name, other.kind)
    if left == right or generation(left) != generation(right):
        return 0
    if left.replace(" ", "") == right.replace(" ", ""):
        return 1
    words = list(zip(left.split(), right.split(), strict=False))
    if len(left.split()) != len(right.split()):
        return 0
    found = [_between(a, b) for a, b in words if a != b]
    named = any(a != b and (a in places or b in places) for a, b in words)
    return 0 if named or not all(found) or sum(found) > 2 else sum(found)  # noqa: PLR2004 - letters


def _between(one: str, other: str) -> int:
    """Return by how many letters two words differ, 0 where they are too short or too far."""
    short = min(len(one), len(other))
    if short < SHORTEST_WORD or one[0] != other[0] or not (one + other).isalpha():
        return 0
    allowed = 2 if short >= TWO_LETTERS else 1
    distance = OSA.distance(one, other, score_cutoff=allowed)
    return distance if distance <= allowed else 0
