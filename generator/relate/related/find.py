"""The related briefings of a corpus."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.model.corpus import Corpus, Related
from generator.relate.related.closeness import closeness
from generator.relate.related.features import Feature, Weights, weigh_features
from generator.relate.related.options import RelatedOptions
from generator.relate.related.reasons import give_reasons

LONGEST_POSTING = 150
"""Briefings: a name that more of them share does not make two of them belong together, and
without the cap the work would grow with the square of the archive."""

MOST_FEATURES = 15
"""The weightiest features of a briefing lead to others; the rest only count in the score."""

MOST_CANDIDATES = 40
"""Pairs scored in full for each briefing."""


def find_related(corpus: Corpus, options: RelatedOptions) -> Mapping[str, tuple[Related, ...]]:
    """Return for each briefing, by id, the others worth reading, best first.

    Cosine of the rarity of shared names and tags, raised for nearness in time.
    """
    weights = weigh_features(corpus)
    postings = _index(weights)
    return {
        key: _best(corpus, weights, key, _candidates(weights, postings, key), options)
        for key in weights.features
    }


def _index(weights: Weights) -> Mapping[Feature, list[str]]:
    postings: dict[Feature, list[str]] = defaultdict(list)
    for key, features in weights.features.items():
        for feature in features:
            if 1 < weights.spread[feature] <= LONGEST_POSTING:
                postings[feature].append(key)
    return postings


def _candidates(weights: Weights, postings: Mapping[Feature, list[str]], key: str) -> Iterable[str]:
    mine = weights.features[key]
    leading = sorted(
        (feature for feature in mine if feature in postings),
        key=lambda feature: (-mine[feature], str(feature)),
    )
    scores: dict[str, float] = defaultdict(float)
    for feature in leading[:MOST_FEATURES]:
        for other in postings[feature]:
            scores[other] += mine[feature] * weights.features[other][feature]
    scores.pop(key, None)
    return sorted(scores, key=lambda other: (-scores[other], other))[:MOST_CANDIDATES]


def _best(
    corpus: Corpus,
    weights: Weights,
    key: str,
    candidates: Iterable[str],
    options: RelatedOptions,
) -> tuple[Related, ...]:
    scored = _score(corpus, weights, key, candidates)
    worth = [related for related in scored if related.score >= options.score]
    return tuple(sorted(worth, key=lambda item: (-item.score, item.article))[: options.most])


def _score(
    corpus: Corpus, weights: Weights, key: str, candidates: Iterable[str]
) -> Iterator[Related]:
    mine, published = weights.features[key], corpus.articles[key].published
    for other in candidates:
        theirs = weights.features[other]
        shared = {f: weight * theirs[f] for f, weight in mine.items() if f in theirs}
        near = closeness(published, corpus.articles[other].published)
        yield Related(
            article=other,
            score=round(sum(sorted(shared.values())) * near.factor, 4),
            reasons=give_reasons(corpus, other, shared, near),
        )
