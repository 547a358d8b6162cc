"""What an editor may choose about the pictures for sharing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOptions:
    """Whether pages have a picture of their own where they are shared, and how many."""

    enabled: bool = True
    most: int = 500
    """Briefings (the newest), and names (those in most briefings), with a picture of their own;
    all other pages are shared with the site's. Each costs about 20 ms once, and 10 to 20 KB."""
