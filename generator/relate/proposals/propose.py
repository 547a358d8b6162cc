"""The door of the room: all proposals, the most useful first."""

from itertools import chain

from generator.model.corpus import Corpus
from generator.relate.proposals.evidence import Evidence
from generator.relate.proposals.merges import propose_merges
from generator.relate.proposals.news import propose_new
from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.proposal import Proposal
from generator.relate.proposals.splits import propose_splits
from generator.relate.proposals.unlinked import propose_unlinked
from generator.relate.proposals.unmatched import propose_unmatched


def propose(corpus: Corpus, options: ProposalOptions) -> tuple[Proposal, ...]:
    """Return what the editor should look at, by usefulness: mentions affected times likelihood.

    Proposals that the register lists under `ignore` are left out. Near-linear in the number of
    mentions.
    """
    evidence = Evidence(corpus)
    ignored = corpus.knowledge.register.ignored
    proposals = chain(
        propose_new(corpus, evidence, options),
        propose_merges(corpus, evidence, options),
        propose_splits(corpus, evidence),
        propose_unlinked(corpus, evidence, options),
        propose_unmatched(corpus, evidence),
    )
    wanted = (proposal for proposal in proposals if proposal.key not in ignored)
    return tuple(sorted(wanted, key=lambda proposal: (-proposal.score, proposal.key)))
