"""What can be set about tags."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TagOptions:
    """When an article earns a tag of the vocabulary by its own words."""

    mentions: int = 2
    """How often a tag's terms must stand in the body; in the title, a sub-heading or the first
    two paragraphs once is enough."""

    unsaid_keywords: bool = False
    """Whether keywords in the markup of a web page become tags although neither vocabulary nor
    article has them. Pages are stuffed with them for search engines; header blocks, front matter
    and records, which somebody wrote for this article, always count."""
