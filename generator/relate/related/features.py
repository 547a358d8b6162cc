"""What two briefings can have in common, and how much it weighs."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import log, sqrt

from generator.model.analysis import Tag
from generator.model.corpus import Corpus, EntityId

Feature = EntityId | str
"""An entity, or the slug of a tag."""

TAG_WEIGHT = 0.5
"""A tag says less than a name: it is given by rule and shared by many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each feature of each briefing weighs."""

    rarity: Mapping[Feature, float]
    """Inverse document frequency (Sparck Jones 1972), tags discounted."""
    spread: Mapping[Feature, int]
    """Number of briefings that have it."""
    features: Mapping[str, Mapping[Feature, float]]
    """By article id; scaled to length 1, so that a product of two is a cosine."""


def weigh_features(corpus: Corpus) -> Weights:
    """Return the weights of the names and tags of all briefings."""
    counts = {article.id: _count(corpus, article.id) for article in corpus.briefings()}
    spread = Counter(feature for found in counts.values() for feature in found)
    rarity = {
        feature: log((1 + len(counts)) / number) * (TAG_WEIGHT if isinstance(feature, str) else 1)
        for feature, number in spread.items()
    }
    features = {key: _scale(found, rarity) for key, found in counts.items()}
    return Weights(rarity=rarity, spread=spread, features=features)


def _count(corpus: Corpus, key: str) -> Counter[Feature]:
    counts: Counter[Feature] = Counter(target for target in corpus.resolved[key] if target)
    counts.update({tag.slug: 1 for tag in corpus.analyses[key].tags if not _inherited(tag)})
    return counts


def _inherited(tag: Tag) -> bool:
    """Return whether only another tag gave it: half the archive shares `politics`."""
    return tag.rule.startswith("parent of ")


def _scale(counts: Counter[Feature], rarity: Mapping[Feature, float]) -> Mapping[Feature, float]:
    # a name said ten times is not ten times as telling (sublinear term frequency)
    raw = {feature: rarity[feature] * (1 + log(number)) for feature, number in counts.items()}
    length = sqrt(sum(weight * weight for weight in raw.values()))
    return {feature: weight / length for feature, weight in raw.items()} if length else {}
