"""What an editor may choose about links."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How addresses are made and which mentions become links."""

    min_briefings: int = 2
    """A name gets a page of its own from this many briefings on."""
    words_per_link: int = 12
    """After the first paragraph at most one link for this many words of a paragraph."""
    slug_length: int = 80
    """Longest last part of a briefing's address, in characters."""
