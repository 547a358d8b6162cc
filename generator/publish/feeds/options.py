"""What an editor may choose about feeds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedOptions:
    """Whether there are feeds, and how long they get."""

    enabled: bool = True
    entries: int = 30
    """Briefings in a feed at most, the newest ones."""
