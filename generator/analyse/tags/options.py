"""What can be set about tags."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TagOptions:
    """When an article earns a tag of the vocabulary by its own words."""

    mentions: int = 2
    """How often a tag's terms must stand in the body; in the title, a sub-heading or the first
    two paragraphs once is enough."""
