"""Entities that are likely the same."""

from collections.abc import Iterator
from itertools import chain

from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus, Entity, EntityId
from generator.relate.entities.canonical import canonical, fold
from generator.relate.proposals.evidence import Evidence
from generator.relate.proposals.kinds import same_name
from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.organizations import acronyms, contained
from generator.relate.proposals.pairs import Pair
from generator.relate.proposals.people import same_surname
from generator.relate.proposals.proposal import Proposal, ProposalKind, address_of
from generator.relate.proposals.spellings import spelling_variants

COMPANY = 0.25
"""What shared names add to the likelihood at most."""
ENOUGH = 4
"""Shared names from which more add nothing."""
CROWD = 0.3
"""Share of all briefings above which appearing with somebody says nothing."""
SHOWN = 5
"""Shared names that are shown."""
WEIGHT = 3.0
"""A mention on a wrong page weighs ten times one whose entity is only unconfirmed."""


def propose_merges(
    corpus: Corpus, evidence: Evidence, options: ProposalOptions
) -> Iterator[Proposal]:
    """Yield a proposal for each pair of entities that may be one.

    Of several reasons for one pair the strongest counts. Two registered entities are two: the
    editor said so; and so are those that `not_same_as` parts.
    """
    apart = _Apart(corpus)
    seen = [e for key, e in corpus.entities.items() if key in evidence.seen]
    best: dict[frozenset[str], Pair] = {}
    for pair in _candidates(corpus, seen):
        both = frozenset((address_of(pair.one), address_of(pair.other)))
        settled = (pair.one.registered and pair.other.registered) or apart.parted(pair)
        if not settled and (both not in best or best[both].prior < pair.prior):
            best[both] = pair
    for pair in best.values():
        proposal = _weigh(pair, corpus, evidence)
        if proposal and proposal.likelihood >= options.min_likelihood:
            yield proposal


def _candidates(corpus: Corpus, seen: list[Entity]) -> Iterator[Pair]:
    register = corpus.knowledge.register.entries
    named = (
        *(e.name for e in register if e.kind is EntityKind.PLACE),
        *(e.name for e in seen if e.kind is EntityKind.PLACE),
    )
    places = {word for name in named for word in fold(name).split()}
    return chain(
        same_name(seen),
        same_surname(seen),
        spelling_variants(seen, places),
        acronyms(seen),
        contained(seen),
    )


class _Apart:
    """What the register keeps apart."""

    def __init__(self, corpus: Corpus) -> None:
        self._entries = {e.key: e for e in corpus.knowledge.register.entries if e.not_same_as}

    def parted(self, pair: Pair) -> bool:
        return self._parts(pair.one, pair.other) or self._parts(pair.other, pair.one)

    def _parts(self, one: Entity, other: Entity) -> bool:
        entry = self._entries.get(one.key) if one.registered else None
        names = {canonical(name, one.kind) for name in entry.not_same_as} if entry else set()
        forms = (other.name, *(form for form, _ in other.names if " " in form))
        known = {canonical(form, one.kind) for form in forms}
        return bool(names & known) or bool(entry and other.key in entry.not_same_as)


def _weigh(pair: Pair, corpus: Corpus, evidence: Evidence) -> Proposal | None:
    one, other = (EntityId(kind=e.kind, key=e.key) for e in (pair.one, pair.other))
    crowd = max(2.0, CROWD * len(corpus.briefings()))
    mine, theirs = evidence.company(one, other), evidence.company(other, one)
    common = [
        key for key in sorted(mine.keys() & theirs.keys())
        if len(evidence.seen[key].articles) <= crowd and key not in (one, other)
    ]  # fmt: skip
    together = evidence.together(one, other)
    if pair.needs_company and not common and not together:
        return None
    common.sort(key=lambda key: (-min(mine[key], theirs[key]), key))
    likelihood = min(0.95, pair.prior + COMPANY * min(len(common), ENOUGH) / ENOUGH)
    sides = sorted(
        (evidence.side(pair.one), evidence.side(pair.other)),
        key=lambda s: (not s.entity.registered, -s.mentions, -len(s.entity.name), s.address),
    )
    return Proposal(
        kind=ProposalKind.MERGE,
        sides=tuple(sides),
        reason=pair.reason + _together(together),
        likelihood=likelihood,
        score=WEIGHT * likelihood * min(evidence.seen[one].reach, evidence.seen[other].reach),
        shared=tuple(corpus.entities[key].name for key in common[:SHOWN]),
    )


def _together(briefings: int) -> str:
    if not briefings:
        return ""
    return f"; together in {briefings} briefing{'s' if briefings > 1 else ''}"
