"""Backlinks: in which briefings each entity appears, with the sentence that names it first."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.model.analysis import Analysis, Span
from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.sentence import ends_sentence
from generator.model.site import Appearance


def find_appearances(
    briefings: Iterable[Article], corpus: Corpus
) -> Mapping[EntityId, tuple[Appearance, ...]]:
    """Return the appearances of every entity, in the order of the briefings given."""
    found: dict[EntityId, list[Appearance]] = defaultdict(list)
    for article in briefings:
        analysis = corpus.analyses[article.id]
        starts = [sentence.start for sentence in analysis.sentences]
        for entity, mentions in _mentions_by_entity(article.id, corpus).items():
            found[entity].append(
                Appearance(
                    article=article.id,
                    mentions=tuple(mentions),
                    sentence=_telling_sentence(article, analysis, mentions, starts),
                )
            )
    return {entity: tuple(found[entity]) for entity in sorted(found)}


def _mentions_by_entity(article: str, corpus: Corpus) -> Mapping[EntityId, list[int]]:
    mentions: dict[EntityId, list[int]] = defaultdict(list)
    for index, entity in enumerate(corpus.resolved.get(article, ())):
        if entity is not None and entity in corpus.entities:
            mentions[entity].append(index)
    return mentions


def _telling_sentence(
    article: Article, analysis: Analysis, mentions: list[int], starts: list[int]
) -> int:
    """Return the first sentence that names the entity and is one: datelines and headings are not.

    Where there is none, the first stretch that names it has to do.
    """
    sentences = [_sentence(analysis, mention, starts) for mention in mentions]
    whole = (
        index
        for index in sentences
        if analysis.sentences and ends_sentence(_text(article, analysis.sentences[index]))
    )
    return next(whole, sentences[0])


def _text(article: Article, sentence: Span) -> str:
    return article.text[sentence.start : sentence.end]


def _sentence(analysis: Analysis, mention: int, starts: list[int]) -> int:
    return max(0, bisect_right(starts, analysis.mentions[mention].start) - 1)
