"""Quotes as they read outside their article."""

import re

from generator.model.analysis import Analysis, Quote
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.site import Utterance
from generator.words.words import capitalized

_LONGEST = 600
"""Characters of an utterance; speeches are read in the briefing."""

_PLAIN = re.compile(r"sa(?:id|ys|ying)\b|t(?:old|ells)\b|according|quote|cite", re.IGNORECASE)
"""Verbs that say nothing but that somebody spoke."""

_LEAD = re.compile(r"(?:\A|[.!?:,\u2026])[\s\"'\u201c\u201d\u201e\u00ab\u00bb`\u2018\u2019]*\Z")
"""What stands before a quote that is a sentence of its own."""


def spoken_words(corpus: Corpus, utterance: Utterance) -> str:
    """Return what somebody said: whole sentences in quotation marks, a telling verb before them.

    Words that are no sentence by themselves are given with the sentence they stand in.
    """
    article = corpus.articles[utterance.article]
    analysis = corpus.analyses[article.id]
    quotes = [analysis.quotes[index] for index in utterance.quotes]
    if not all(_is_sentence(article, analysis, quote) for quote in quotes):
        return _shorten(_context(article, analysis, quotes[0].start, quotes[-1].end), _LONGEST)
    spoken = _marked([article.text[quote.start : quote.end] for quote in quotes])
    verb = quotes[0].verb
    return f"{capitalized(verb)}: {spoken}" if verb and not _PLAIN.search(verb) else spoken


def _is_sentence(article: Article, analysis: Analysis, quote: Quote) -> bool:
    """Return whether a quote is more than a part of somebody else's sentence."""
    if not article.text[quote.start].isupper():
        return False
    start = max((s.start for s in analysis.sentences if s.start <= quote.start), default=0)
    return _LEAD.search(article.text[start : quote.start]) is not None


def _context(article: Article, analysis: Analysis, start: int, end: int) -> str:
    """Return the sentences that hold a stretch."""
    first = max((s.start for s in analysis.sentences if s.start <= start), default=start)
    last = min((s.end for s in analysis.sentences if s.end >= end), default=end)
    return article.text[first:last]


def _marked(texts: list[str]) -> str:
    """Return quotes in marks, what stood between them left out, as many as there is room for."""
    spoken, room = list[str](), _LONGEST
    for text in texts:
        if room > 0:
            spoken.append(f"\u201c{_shorten(text.rstrip(','), room)}\u201d")
        room -= len(text)
    return " \u2026 ".join(spoken)


def _shorten(text: str, room: int) -> str:
    return text if len(text) <= room else text[:room].rpartition(" ")[0].rstrip(",;:") + " \u2026"
