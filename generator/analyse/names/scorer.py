"""Which kind of thing a name is: a sum of weights one can read, in `data/weights.json`."""

import itertools
import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from generator.model.analysis import EntityKind

KINDS = (EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, None)
"""In the order of the numbers in the weights file; the last: no name of ours."""


class Judgement(NamedTuple):
    """The likeliest kind and its probability."""

    kind: EntityKind | None
    probability: float


@cache
def load_weights(name: str = "weights") -> dict[str, tuple[float, ...]]:
    """Return for each feature the weight it lends to each of `KINDS`."""
    text = files("generator.analyse.names").joinpath("data", f"{name}.json").read_text("utf-8")
    return {feature: tuple(row) for feature, row in json.loads(text).items()}


def judge(features: Mapping[str, float]) -> Judgement:
    """Return the likeliest kind: multinomial logistic regression over the features."""
    weights = load_weights()
    sums = [0.0] * len(KINDS)
    for name, value in features.items():
        for index, weight in enumerate(weights.get(name, ())):
            sums[index] += weight * value
    top = max(sums)
    shares = [math.exp(total - top) for total in sums]
    best = shares.index(max(shares))
    return Judgement(KINDS[best], calibrated(shares[best] / sum(shares)))


def calibrated(share: float) -> float:
    """Return how often a judgement with such a share of the weights is right.

    Counted on all four topics, of which the weights were learned from two: names that look
    unlike what was learned (products of one maker) are right less often than their share says.
    """
    for (low, under), (high, over) in itertools.pairwise(_RIGHT):
        if share <= high:
            return under + (over - under) * (share - low) / (high - low)
    return _RIGHT[-1][1]


_RIGHT = ((0.0, 0.0), (0.5, 0.45), (0.7, 0.57), (0.8, 0.72), (0.9, 0.92), (1.0, 0.99))
"""Shares and how many of a hundred such judgements were right."""
