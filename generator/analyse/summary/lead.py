"""The lead of a report, as far as its sentences stand on their own."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.analyse.summary.options import SummaryOptions
from generator.model.analysis import Quote, Span
from generator.model.article import Article, BlockKind
from generator.model.sentence import ends_sentence

WITHIN = 6
"""Paragraphs from which sentences are taken; further down news reports turn to background."""

FEWEST_WORDS = 6
"""A shorter first sentence is a dateline, a label or a cry."""

TELLING = 4
"""Letters of a word that a headline writes with a capital."""

_POINTS_BACK = re.compile(
    r"(?:(?:But|And|So|Yet|However|Meanwhile|Still|Also|Then|Instead|Nevertheless|Moreover|"
    r"In addition|In response|As a result|For (?:example|instance)|On the (?:other|one) hand),?\s)?"
    r"(?:he|she|it|they|we|i|you|this|that|these|those|his|her|hers|its|their|our|my|both|"
    r"such|the (?:former|latter|two|three|pair|move|decision|statement|comments?|remarks?))\b",
    re.IGNORECASE,
)
"""Beginnings that say nothing without the sentence before."""

_CONNECTIVE = re.compile(
    r"(?:But|And|So|Yet|Or|Nor|However|Meanwhile|Still|Also|Then|Instead|Nevertheless|Moreover|"
    r"Furthermore|Therefore|Thus|Hence|In addition|In response|As a result|"
    r"For (?:example|instance)|On the (?:other|one) hand)\b"
)
_OPENS_QUOTE = re.compile(r"\W*[\"\u201c\u201e\u00ab\u2018`]")
_SAID_WHO = re.compile(r",[\"\u201d']*\s(?:he|she|they|it)\s(?:\w+\s)?\w+(?:ed|id|es|ys|te)\.$")
"""`..., he added.`: whose words they are is told elsewhere."""


def summarise(
    article: Article, sentences: Sequence[Span], quotes: Sequence[Quote], options: SummaryOptions
) -> tuple[Span, ...]:
    """Return whole sentences of the article's paragraphs, in order: the lead.

    On news the lead beats graph methods such as LexRank (Erkan and Radev 2004). Sentences that
    do not stand on their own are passed over: orphan quotes, and beginnings such as `He` or
    `This` whose sentence before is not taken too.
    """
    chosen: list[Span] = []
    before: Span | None = None
    for span in _lead(article, sentences):
        if len(chosen) >= options.sentences or _words(article, chosen) >= options.words:
            break
        follows = bool(chosen) and chosen[-1] == before
        whole = not _cuts_quote(span, quotes) and article.text[span.start - 1 : span.start] != "["
        if whole and _fits(article.text[span.start : span.end], first=not chosen, follows=follows):
            chosen.append(span)
        before = span
    return tuple(chosen) or _anything(article, sentences, quotes, options)


def _cuts_quote(span: Span, quotes: Sequence[Quote]) -> bool:
    """Return whether a sentence begins or ends inside a longer quotation."""
    # quotes are in order and apart: only one can hold the sentence's first place, one its last
    before = (bisect_left(quotes, at, key=lambda q: q.start) - 1 for at in (span.start, span.end))
    places = zip(before, (span.start, span.end), strict=True)
    return any(index >= 0 and at < quotes[index].end for index, at in places)


def _lead(article: Article, sentences: Sequence[Span]) -> Iterator[Span]:
    paragraphs = [block for block in article.blocks if block.kind is BlockKind.PARAGRAPH][:WITHIN]
    for block in paragraphs:
        yield from (s for s in sentences if block.start <= s.start and s.end <= block.end)


def _fits(text: str, *, first: bool, follows: bool) -> bool:
    if _is_teaser(text):
        return False
    if not ends_sentence(text) or _OPENS_QUOTE.match(text) or not text[:1].isupper():
        return first and ends_sentence(text) and text[:1].isdigit()
    if first:
        return len(text.split()) >= FEWEST_WORDS and not _leans_back(text)
    return follows or not _leans_back(text)


def _is_teaser(text: str) -> bool:
    """Return whether it is a question in the capitals of a headline: `Want More Health News?`."""
    longer = [word for word in text.split() if len(word) >= TELLING]
    return text.endswith("?") and len(longer) > 1 and all(word[0].isupper() for word in longer)


def _leans_back(text: str) -> bool:
    return any((_POINTS_BACK.match(text), _CONNECTIVE.match(text), _SAID_WHO.search(text)))


def _words(article: Article, spans: Iterable[Span]) -> int:
    return sum(len(article.text[span.start : span.end].split()) for span in spans)


def _anything(
    article: Article, sentences: Sequence[Span], quotes: Sequence[Quote], options: SummaryOptions
) -> tuple[Span, ...]:
    """Return the first sentence of a text of which none stands on its own; best no quotation."""
    lead = tuple(_lead(article, sentences))
    told = (
        span
        for span in lead
        if not _cuts_quote(span, quotes)
        and not _OPENS_QUOTE.match(article.text[span.start : span.end])
    )
    return tuple((*told, *lead)[: min(1, options.sentences)])
