"""Paragraph numbers, as a reader would count."""

from bisect import bisect_right

from generator.model.article import Article, BlockKind


def paragraph_number(article: Article, offset: int) -> int:
    """Return the 1-based number of the paragraph at an offset; sub-headings are not counted."""
    starts = [b.start for b in article.blocks if b.kind is not BlockKind.HEADING]
    return max(1, bisect_right(starts, offset))
