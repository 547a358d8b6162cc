"""The facts of all articles to what holds between them: entities, copies, related briefings."""

from generator.relate.assemble import relate
from generator.relate.copies import CopyOptions
from generator.relate.entities import EntityOptions
from generator.relate.options import Options
from generator.relate.proposals import (
    Proposal,
    ProposalKind,
    ProposalOptions,
    Sample,
    Side,
    address_of,
    propose,
)
from generator.relate.related import RelatedOptions

__all__ = [
    "CopyOptions",
    "EntityOptions",
    "Options",
    "Proposal",
    "ProposalKind",
    "ProposalOptions",
    "RelatedOptions",
    "Sample",
    "Side",
    "address_of",
    "propose",
    "relate",
]
