"""Discovered entities worth vouching for."""

from collections.abc import Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus
from generator.relate.proposals.evidence import Evidence
from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.proposal import Proposal, ProposalKind

WEIGHT = 0.3
"""How much confirming a name matters beside mending one: its links lead to the right page already.
On 120 Wikinews articles this mixes both among the first twenty."""

LONE_WORD = 0.6
"""Likelihood that a person known by one word only is worth an entry, beside a full name's 1."""


def propose_new(corpus: Corpus, evidence: Evidence, options: ProposalOptions) -> Iterator[Proposal]:
    """Yield a proposal for each discovered entity that enough briefings mention."""
    for key, seen in evidence.seen.items():
        entity = corpus.entities[key]
        if entity.registered or len(seen.articles) < options.min_briefings:
            continue
        lone = entity.kind is EntityKind.PERSON and " " not in entity.name
        agreed = seen.kinds[entity.kind] / seen.mentions
        likelihood = seen.confidence / seen.mentions * agreed * (LONE_WORD if lone else 1.0)
        yield Proposal(
            kind=ProposalKind.NEW,
            sides=(evidence.side(entity),),
            reason=f"in {len(seen.articles)} briefings, and not in the register",
            likelihood=likelihood,
            score=WEIGHT * likelihood * seen.reach,
        )
