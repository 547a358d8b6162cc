"""Why two briefings belong together, in plain words."""

from collections.abc import Iterable, Mapping

from generator.model.corpus import Corpus, EntityId
from generator.model.enumeration import joined
from generator.relate.related.closeness import Closeness
from generator.relate.related.features import Feature

WORTH_NAMING = 0.15
"""Share of the weightiest feature below which a name explains nothing: everybody shares Kabul."""

MOST_NAMES = 3
MOST_TAGS = 2


def give_reasons(
    corpus: Corpus, other: str, shared: Mapping[Feature, float], near: Closeness
) -> tuple[str, ...]:
    """Return the weightiest shared names, the shared tags and the nearness in time."""
    ranked = sorted(shared, key=lambda feature: (-shared[feature], str(feature)))
    least = WORTH_NAMING * max(shared.values(), default=0)
    names = _unique(
        corpus.entities[feature].name
        for feature in ranked
        if isinstance(feature, EntityId) and shared[feature] >= least
    )[:MOST_NAMES]
    labels = {tag.slug: tag.label for tag in corpus.analyses[other].tags}
    tags = [labels[f] for f in ranked if isinstance(f, str)][:MOST_TAGS]
    reasons = (
        f"shares {joined(names)}" if names else "",
        f"same {'tag' if len(tags) == 1 else 'tags'}: {joined(tags)}" if tags else "",
        near.reason,
    )
    return tuple(reason for reason in reasons if reason)


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
