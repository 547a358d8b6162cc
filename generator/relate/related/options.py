"""What can be set about related briefings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedOptions:
    """Settings of the related briefings."""

    most: int = 5
    """How many a briefing lists at most; 0 leaves them out."""

    score: float = 0.12
    """What a pair must reach, from 0 (nothing in common) to about 1 (everything). From 0.12 on,
    pairs of Wikinews articles and of the demo were about the same companies or events by eye;
    below it they shared a country."""
