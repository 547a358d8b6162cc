"""A corpus to what its editor should look at."""

from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.proposal import Proposal, ProposalKind, Sample, Side, address_of
from generator.relate.proposals.propose import propose

__all__ = [
    "Proposal",
    "ProposalKind",
    "ProposalOptions",
    "Sample",
    "Side",
    "address_of",
    "propose",
]
