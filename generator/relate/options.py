"""What can be set about what holds between articles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RelateOptions:
    """Settings of the room `relate`."""

    related: int = 5
    """How many related briefings a briefing lists at most."""
