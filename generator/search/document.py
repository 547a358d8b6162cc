"""What the index knows of one briefing."""

from dataclasses import dataclass

from generator.model.page import PageUri


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A briefing as a reader may find it."""

    uri: PageUri
    title: str
    date: str
    """ISO 8601, cut to its precision; empty if unknown."""
    paragraphs: tuple[str, ...]
    outlet: PageUri | None
    tags: tuple[PageUri, ...]
    names: tuple[PageUri, ...]
    """People, organizations and places with a page, the most mentioned first."""

    @property
    def values(self) -> tuple[PageUri, ...]:
        """All pages by which the briefing can be narrowed down."""
        return (*((self.outlet,) if self.outlet else ()), *self.tags, *self.names)
