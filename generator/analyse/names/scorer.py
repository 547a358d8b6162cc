"""Which kind of thing a name is: a sum of weights one can read, in `data/weights.json`."""

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
    return Judgement(KINDS[best], shares[best] / sum(shares))
