"""Entries of the site's own register that no briefing names."""

from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from generator.model.corpus import Corpus, Entity, EntityId
from generator.relate.entities.canonical import fold
from generator.relate.proposals.evidence import Evidence
from generator.relate.proposals.pairs import LARGEST_BLOCK
from generator.relate.proposals.proposal import Proposal, ProposalKind
from generator.relate.proposals.spellings import skeleton

NEAR = 0.6
"""Share of equal letters from which a name seen may be the entry's, misspelt."""
ALONE = 0.1
"""Score of an entry without anything near: last in the list."""


def propose_unmatched(corpus: Corpus, evidence: Evidence) -> Iterator[Proposal]:
    """Yield a proposal for each own entry without a mention, with the nearest form seen."""
    index = _Index(corpus, evidence)
    for entry in corpus.knowledge.register.entries:
        key = EntityId(kind=entry.kind, key=entry.key)
        if not entry.origin.startswith("entities.yml") or key in corpus.entities:
            continue
        entity = Entity(key=entry.key, name=entry.name, kind=entry.kind, registered=True)
        near = index.nearest(entity)
        side = evidence.side(entity)
        if near is None:
            yield Proposal(
                kind=ProposalKind.UNMATCHED, sides=(side,), likelihood=ALONE, score=ALONE,
                reason=f"{entry.origin}: no briefing names it, nor anything like it",
            )  # fmt: skip
            continue
        found, likeness = near
        other = evidence.side(found)
        yield Proposal(
            kind=ProposalKind.UNMATCHED, sides=(side, other),
            likelihood=likeness, score=likeness * other.mentions,
            reason=f"{entry.origin}: no briefing names it; nearest is {found.name}",
        )  # fmt: skip


class _Index:
    """Discovered entities by the words and the consonants of their names."""

    def __init__(self, corpus: Corpus, evidence: Evidence) -> None:
        self._by_key: dict[str, list[Entity]] = defaultdict(list)
        for key in sorted(evidence.seen):
            entity = corpus.entities[key]
            if not entity.registered:
                for handle in _handles(entity.name):
                    self._by_key[handle].append(entity)

    def nearest(self, entity: Entity) -> tuple[Entity, float] | None:
        """Return the entity of the same kind whose name is most like it, and how like, 0 to 1."""
        blocks = (self._by_key.get(handle, ()) for handle in _handles(entity.name))
        near = {
            (_likeness(entity.name, other.name), other.key): other
            for block in blocks
            if len(block) <= LARGEST_BLOCK
            for other in block
            if other.kind is entity.kind
        }
        best = max(near, default=None)
        return None if best is None or best[0] < NEAR else (near[best], best[0])


def _handles(name: str) -> list[str]:
    return sorted({f"={skeleton(name)}", *(word for word in fold(name).split() if len(word) > 2)})  # noqa: PLR2004 - no particles


def _likeness(one: str, other: str) -> float:
    return round(OSA.normalized_similarity(fold(one), fold(other)), 3)
