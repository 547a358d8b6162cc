"""The related briefings of a corpus."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from math import fsum

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

WIDESPREAD = 0.02
"""Share of the briefings above which one name, if all that two share, tells nothing: of 517
briefings those on NASA, on Google, on Japan are about anything."""

FEW = 5
"""Briefings that are never many."""

MOST_CANDIDATES = 40
"""Pairs scored in full for each briefing."""


def find_related(corpus: Corpus, options: RelatedOptions) -> Mapping[str, tuple[Related, ...]]:
    """Return for each briefing, by id, the others worth reading, best first.

    Cosine of the rarity of shared names and tags, raised for nearness in time.
    """
    weights = weigh_features(corpus)
    postings = _index(weights)
    related = {}
    for key in weights.features:
        scores = (_score(corpus, weights, key, o) for o in _candidates(weights, postings, key))
        worth = (
            found
            for found in sorted(scores, key=lambda found: (-found.score, found.article))
            if found.score >= options.score and _tells(weights, key, found.article)
        )
        best = islice(worth, options.most)
        related[key] = tuple(_explain(corpus, weights, key, found) for found in best)
    return related


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


def _score(corpus: Corpus, weights: Weights, key: str, other: str) -> Related:
    """Return a pair's score, the reasons still left out: few pairs need them."""
    shared = _shared(weights, key, other)
    near = closeness(corpus.articles[key].published, corpus.articles[other].published)
    score = round(fsum(shared.values()) * near.factor, 4)
    return Related(article=other, score=score, reasons=())


def _tells(weights: Weights, key: str, other: str) -> bool:
    """Return whether two share more than one name that everybody has."""
    most = max(FEW, WIDESPREAD * len(weights.features))
    shared = _shared(weights, key, other)
    return len(shared) > 1 or any(weights.spread[feature] <= most for feature in shared)


def _explain(corpus: Corpus, weights: Weights, key: str, found: Related) -> Related:
    shared = _shared(weights, key, found.article)
    near = closeness(corpus.articles[key].published, corpus.articles[found.article].published)
    return replace(found, reasons=give_reasons(corpus, found.article, shared, near))


def _shared(weights: Weights, key: str, other: str) -> Mapping[Feature, float]:
    mine, theirs = weights.features[key], weights.features[other]
    return {
        feature: weight * theirs[feature] for feature, weight in mine.items() if feature in theirs
    }
