"""What can be set about copies."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOptions:
    """Settings of the search for reprints."""

    containment: float = 0.5
    """Share of the shorter text's 5-word shingles that the longer one must hold."""

    min_words: int = 40
    """Shorter texts are copies only of a text with exactly the same words."""
