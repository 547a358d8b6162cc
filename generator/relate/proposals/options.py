"""What a site may set about what its editor is asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalOptions:
    """How much evidence it takes to ask the editor."""

    min_briefings: int = 2
    """A discovered name is proposed from this many briefings on."""
    min_likelihood: float = 0.5
    """Below it, from 0 to 1, a merge is not proposed."""
