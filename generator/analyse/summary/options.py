"""What can be set about summaries."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryOptions:
    """Settings of the summary."""

    sentences: int = 3
    """How many sentences it has at most; 0 leaves it out."""

    words: int = 90
    """After so many words no further sentence is added."""
