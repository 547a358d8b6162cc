"""The quotations of an article."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.analyse.quotes.marks import find_marks
from generator.analyse.quotes.pronouns import pronouns_of
from generator.analyse.quotes.scene import Scene
from generator.analyse.quotes.spans import Quotation, find_quotations
from generator.analyse.quotes.speakers import Speaker, speaker_after, speaker_before
from generator.model.analysis import Mention, Quote, Span
from generator.model.article import Article, TextBlock

LONGER = 4
"""Letters of a word that a title writes with a capital."""

SENTENCE_END = re.compile(r"[.!?\u2026]\s*$")


def find_quotes(
    article: Article, mentions: Sequence[Mention], sentences: Sequence[Span]
) -> tuple[Quote, ...]:
    """Return the words between quotation marks, in order, never overlapping.

    Args:
        article: the text.
        mentions: its names, by start; a quote's speaker is an index into them.
        sentences: in order; a speaker is looked for in the sentence of the quote.
    """
    scene = Scene(
        text=article.text, mentions=mentions, pronouns=pronouns_of(article.text, mentions)
    )
    quotes: list[Quote] = []
    speaking: int | None = None
    for block, goes_on in _blocks(article):
        quotations = find_quotations(article.text[block.start : block.end], goes_on=goes_on)
        spoken = _attribute(scene, block, quotations, sentences, speaking)
        quotes.extend(spoken)
        runs_on = bool(quotations) and quotations[-1].runs_on
        speaking = spoken[-1].speaker if runs_on else None
    return tuple(quotes)


def _blocks(article: Article) -> Iterator[tuple[TextBlock, bool]]:
    """Yield the blocks, and whether the next one begins with an opening mark."""
    for block, following in pairwise((*article.blocks, None)):
        if block is not None:
            yield block, following is not None and _begins_quoted(article, following)


def _begins_quoted(article: Article, block: TextBlock) -> bool:
    mark = next(find_marks(article.text[block.start : block.end]), None)
    return mark is not None and mark.start == 0


def _attribute(
    scene: Scene,
    block: TextBlock,
    quotations: Sequence[Quotation],
    sentences: Sequence[Span],
    speaking: int | None,
) -> list[Quote]:
    """Return the block's quotes; a speech carried over keeps its speaker."""
    quotes: list[Quote] = []
    edges = [block.start, *(block.start + q.end for q in quotations)]
    next_edges = [*(block.start + q.start for q in quotations[1:]), block.end]
    for quotation, left, right in zip(quotations, edges, next_edges, strict=False):
        span = Span(start=block.start + quotation.start, end=block.start + quotation.end)
        bounds = _sentence(sentences, span, block)
        around = Span(start=max(left, bounds.start), end=right)
        speaker = None if _is_title(scene, span) else _speaker(scene, span, around, bounds)
        if speaker is not None:
            quotes.append(
                Quote(
                    start=span.start,
                    end=span.end,
                    speaker=speaker.mention,
                    verb=speaker.verb,
                    rule=speaker.rule,
                )
            )
            continue
        before = speaking if quotation.start <= 1 else None
        if before is None and quotes and _carries_on(scene.text, quotes[-1].end, span):
            before = quotes[-1].speaker
        rule = "" if before is None else "continued"
        quotes.append(Quote(start=span.start, end=span.end, speaker=before, rule=rule))
    return quotes


def _is_title(scene: Scene, quote: Span) -> bool:
    """Return whether the words are the name of something: `he said on “The Evening Show” on CNN`.

    Every longer word has a capital, and no mark ends them as it ends what is said.
    """
    words = scene.text[quote.start : quote.end].split()
    longer = [word for word in words if len(word) >= LONGER]
    return words[-1][-1].isalnum() and bool(longer) and all(w[0].isupper() for w in longer)


def _speaker(scene: Scene, quote: Span, around: Span, bounds: Span) -> Speaker | None:
    """Return the speaker named in the quote's sentence, after it or before it."""
    after = speaker_after(scene, quote.end, min(around.end, bounds.end))
    return after if after is not None else speaker_before(scene, around.start, quote.start)


def _sentence(sentences: Sequence[Span], quote: Span, block: TextBlock) -> Span:
    """Return the stretch of sentences that holds a quote; its marks belong to it."""
    first = bisect_right(sentences, quote.start, key=lambda span: span.start) - 1
    start = sentences[first].start if first >= 0 else block.start
    following = range(max(first, 0), len(sentences))
    end = next((e for i in following if (e := sentences[i].end) > quote.end + 1), block.end)
    return Span(start=max(start, block.start), end=min(end, block.end))


def _carries_on(text: str, before: int, quote: Span) -> bool:
    """Return whether a quote is the next whole sentence after a quote that named its speaker."""
    between = text[before : quote.start]
    return bool(SENTENCE_END.search(between.rstrip(" \"\u201c\u201d`'"))) and (
        text[quote.start].isupper()
        and len(SENTENCE_END.findall(between.rstrip(" \"\u201c\u201d`'"))) == 1
        and text[quote.end - 1] in ".!?\u2026,"
    )
