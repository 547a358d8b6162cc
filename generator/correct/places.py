"""Where the words of a correction stand in an article."""

from collections.abc import Iterator

from generator.model.analysis import Span
from generator.model.article import Article, BlockKind
from generator.model.correction import MentionCorrection
from generator.model.typography import plain_text
from generator.model.whole_word import is_whole


def find_places(article: Article, correction: MentionCorrection) -> tuple[Span, ...]:
    """Return the places that a correction means, in order; kinds of spaces and quotes are one."""
    text, words = plain_text(article.text), plain_text(correction.text)
    first, last = _stretch(article, correction.paragraph)
    places = tuple(_occurrences(text, words, first, last))
    if correction.nth is None:
        return places
    return places[correction.nth - 1 : correction.nth]


def _stretch(article: Article, paragraph: int | None) -> tuple[int, int]:
    if paragraph is None:
        return 0, len(article.text)
    blocks = [block for block in article.blocks if block.kind is not BlockKind.HEADING]
    if paragraph > len(blocks):
        return 0, 0
    return blocks[paragraph - 1].start, blocks[paragraph - 1].end


def _occurrences(text: str, words: str, first: int, last: int) -> Iterator[Span]:
    start = text.find(words, first, last)
    while start >= 0:
        end = start + len(words)
        if is_whole(text, start, end):
            yield Span(start=start, end=end)
        start = text.find(words, end, last)
