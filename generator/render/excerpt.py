"""Sentences of a briefing as other pages quote them."""

from bisect import bisect_right
from collections.abc import Sequence

from generator.model.analysis import Analysis, Mention, Span
from generator.model.article import Article, BlockKind
from generator.model.corpus import Corpus
from generator.model.page import Inline, Strong, Text
from generator.model.sentence import ends_sentence
from generator.model.site import Appearance
from generator.render.edition import Edition

_LONGEST = 320
"""Characters of an excerpt; one tabular sentence must not fill a page."""


def summary_text(edition: Edition, article: Article, sentences: int = 2) -> str:
    """Return the first sentences of a briefing's summary, else the start of its text."""
    spans = edition.corpus.analyses[article.id].summary[:sentences] or _opening(article)
    return _shorten(" ".join(article.text[span.start : span.end] for span in spans))


def naming_sentence(corpus: Corpus, appearance: Appearance) -> tuple[Inline, ...]:
    """Return the sentence of an appearance, the name strong."""
    article = corpus.articles[appearance.article]
    analysis = corpus.analyses[article.id]
    mention = _named_in(analysis, appearance)
    sentence = _window(analysis.sentences, appearance.sentence, mention.start, mention.end)
    before = article.text[sentence.start : mention.start]
    after = article.text[mention.end : sentence.end]
    return (
        Text(_shorten_left(before)),
        Strong((Text(article.text[mention.start : mention.end]),)),
        Text(_shorten(after)),
    )


def _named_in(analysis: Analysis, appearance: Appearance) -> Mention:
    mentions = [analysis.mentions[index] for index in appearance.mentions]
    if appearance.sentence >= len(analysis.sentences):
        return mentions[0]
    start = analysis.sentences[appearance.sentence].start
    return next((m for m in mentions if m.start >= start), mentions[0])


def naming_both(
    corpus: Corpus, one: Appearance, other: Appearance
) -> tuple[tuple[Inline, ...], ...]:
    """Return the first sentence that names two entities, both strong; else one sentence for each.

    Where there are two, they stand in the order of the text.
    """
    article = corpus.articles[one.article]
    analysis = corpus.analyses[article.id]
    starts = [sentence.start for sentence in analysis.sentences]
    found = [
        {bisect_right(starts, analysis.mentions[i].start) - 1 for i in appearance.mentions}
        for appearance in (one, other)
    ]
    shared = sorted((found[0] & found[1]) - {-1}, key=lambda i: not _is_whole(article, analysis, i))
    if not shared:
        return tuple(naming_sentence(corpus, a) for a in sorted((one, other), key=_place))
    sentence = analysis.sentences[shared[0]]
    inside = (analysis.mentions[i] for i in sorted((*one.mentions, *other.mentions)))
    named = [m for m in inside if sentence.start <= m.start and m.end <= sentence.end]
    return (_with_names(article, sentence, named),)


def _place(appearance: Appearance) -> tuple[int, int]:
    return appearance.sentence, appearance.mentions[0]


def _is_whole(article: Article, analysis: Analysis, index: int) -> bool:
    sentence = analysis.sentences[index]
    return ends_sentence(article.text[sentence.start : sentence.end])


def _with_names(article: Article, sentence: Span, named: Sequence[Mention]) -> tuple[Inline, ...]:
    """Return a sentence with names strong; long stretches between them are cut."""
    parts: list[Inline] = []
    position = sentence.start
    for mention in named:
        before = article.text[position : mention.start]
        parts.append(Text(_shorten_middle(before) if parts else _shorten_left(before)))
        parts.append(Strong((Text(article.text[mention.start : mention.end]),)))
        position = mention.end
    return (*parts, Text(_shorten(article.text[position : sentence.end])))


def _window(sentences: Sequence[Span], index: int, start: int, end: int) -> Span:
    if index < len(sentences) and sentences[index].start <= start:
        return Span(start=sentences[index].start, end=max(end, sentences[index].end))
    return Span(start=start, end=end)


def _opening(article: Article) -> tuple[Span, ...]:
    texts = (block for block in article.blocks if block.kind is not BlockKind.HEADING)
    first = next(texts, None)
    return (Span(start=first.start, end=first.end),) if first else ()


def _shorten(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    start = text[:_LONGEST]
    # some scripts have no spaces
    return (start.rpartition(" ")[0] or start).rstrip(",;:") + " …"


def _shorten_middle(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    start, end = text[:half], text[-half:]
    return f"{start.rpartition(' ')[0] or start} … {end.partition(' ')[2] or end}"


def _shorten_left(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    end = text[-_LONGEST:]
    return "… " + (end.partition(" ")[2] or end)
