"""What can be set about the analysis of one article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalyseOptions:
    """Settings of the room `analyse`."""

    summary_sentences: int = 3
    """How many sentences `in brief` has at most; 0 leaves it out."""

    tag_mentions: int = 2
    """How often a term must stand in the body to earn its tag; in the title, the first two
    paragraphs or a sub-heading once is enough."""
