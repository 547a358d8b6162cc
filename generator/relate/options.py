"""What can be set about what holds between articles."""

from dataclasses import dataclass, field

from generator.relate.copies import CopyOptions
from generator.relate.entities import EntityOptions
from generator.relate.proposals import ProposalOptions
from generator.relate.related import RelatedOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of the room `relate`."""

    entities: EntityOptions = field(default_factory=EntityOptions)
    """How names are joined across articles."""
    copies: CopyOptions = field(default_factory=CopyOptions)
    """What is a reprint."""
    related: RelatedOptions = field(default_factory=RelatedOptions)
    """What is worth reading next."""
    proposals: ProposalOptions = field(default_factory=ProposalOptions)
    """What `review` asks the editor."""
