"""What each entity is quoted with."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from generator.link.options import Options
from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.label import fold_text
from generator.model.page import PageUri
from generator.model.site import Utterance

FEWEST = 3
"""Words of an utterance: on Wikinews shorter ones were names and words held at arm's length."""


def find_utterances(
    briefings: Iterable[Article],
    corpus: Corpus,
    pages: Mapping[EntityId, PageUri],
    options: Options,
) -> Mapping[EntityId, tuple[Utterance, ...]]:
    """Return what the entities with a page are quoted with, in the order of the briefings.

    Only where it is sure enough whom the speaker's name means. The quotes of one paragraph are
    one utterance; the same words in several briefings are given once.
    """
    found: dict[EntityId, dict[str, list[Utterance]]] = defaultdict(dict)
    for article in briefings:
        for speaker, utterance in _utterances(article, corpus, pages, options):
            words = _words(article, corpus, utterance)
            if len(words) >= FEWEST:
                found[speaker].setdefault(" ".join(words), []).append(utterance)
    return {key: tuple(map(_together, found[key].values())) for key in sorted(found)}


def _utterances(
    article: Article, corpus: Corpus, pages: Collection[EntityId], options: Options
) -> Iterator[tuple[EntityId, Utterance]]:
    analysis = corpus.analyses[article.id]
    resolved = corpus.resolved.get(article.id, ())
    starts = [block.start for block in article.blocks]
    said = []
    for index, quote in enumerate(analysis.quotes):
        speaker = None if quote.speaker is None else resolved[quote.speaker]
        if speaker is None or speaker not in pages or quote.speaker is None:
            continue
        if analysis.mentions[quote.speaker].evidence.confidence >= options.quote_confidence:
            said.append((speaker, bisect_right(starts, quote.start), index))
    for (speaker, _), group in groupby(said, key=lambda s: s[:2]):
        yield speaker, Utterance(article=article.id, quotes=tuple(index for *_, index in group))


def _words(article: Article, corpus: Corpus, utterance: Utterance) -> list[str]:
    """Return the words of an utterance as they are compared: without case and punctuation."""
    quotes = corpus.analyses[article.id].quotes
    texts = (article.text[quotes[i].start : quotes[i].end] for i in utterance.quotes)
    return re.findall(r"\w+", fold_text(" ".join(texts)))


def _together(same: list[Utterance]) -> Utterance:
    first, *others = same
    elsewhere = dict.fromkeys(o.article for o in others if o.article != first.article)
    return Utterance(article=first.article, quotes=first.quotes, elsewhere=tuple(elsewhere))
