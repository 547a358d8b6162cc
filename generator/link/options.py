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
    pair_briefings: int = 3
    """Two names may have a joint page from this many common briefings on."""
    pairs_per_name: int = 3
    """Joint pages that a name asks for: so many by the number of common briefings, and so many by
    how much more often than by chance; 0 leaves joint pages out."""
    pairs: int = 2000
    """Joint pages of the whole site at most, the strongest; 10,000 articles would have 24,000."""
    quote_confidence: float = 0.85
    """How sure it must be whom the speaker's name means for a quote to stand on that page."""
