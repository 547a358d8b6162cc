"""What surrounds a quotation: the sentence's words and the names in them."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model.analysis import EntityKind, Mention

SPEAKERS = (EntityKind.PERSON, EntityKind.ORGANIZATION)
"""Kinds that speak. Places do so only as figures of speech."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The text of an article and its names."""

    text: str
    mentions: Sequence[Mention]
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """By name `he` or `she`, where the article tells."""

    def speakers(self, start: int, end: int) -> list[int]:
        """Return the indexes of the people and organizations named within a stretch."""
        first = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        inside = []
        for index in range(first, len(self.mentions)):
            mention = self.mentions[index]
            if mention.end > end:
                break
            if mention.kind in SPEAKERS:
                inside.append(index)
        return inside
