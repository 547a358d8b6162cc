"""What a site may set about joining names across articles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityOptions:
    """When a mention is sure enough to be linked."""

    threshold: float = 0.70
    """Confidence below which a mention stays unlinked; a wrong link is worse than none."""
