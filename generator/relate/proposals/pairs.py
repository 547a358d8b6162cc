"""Two entities that may be the same, before the evidence is weighed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from generator.model.corpus import Entity

Key = TypeVar("Key")

LARGEST_BLOCK = 40
"""Entities that share a surname or a word, above which the word says too little to compare
them all: keeps time near-linear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two entities, the reason to think they are one, and how often that reason is right."""

    one: Entity
    other: Entity
    reason: str
    prior: float
    """Likelihood from the names alone, before it is known whom they appear with."""
    needs_company: bool = False
    """Whether the names alone are not enough: they must share somebody or a briefing."""


def in_blocks(
    entities: Iterable[Entity], keys: Callable[[Entity], Iterable[str]]
) -> Iterator[tuple[Entity, Entity]]:
    """Yield each pair of entities that share a key, in order; a crowded key yields nothing."""
    blocks: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        for key in sorted(set(keys(entity))):
            blocks[key].append(entity)
    for key in sorted(blocks):
        block = blocks[key]
        if len(block) <= LARGEST_BLOCK:
            yield from ((one, other) for i, one in enumerate(block) for other in block[i + 1 :])
