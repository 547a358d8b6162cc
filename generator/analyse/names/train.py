"""Learn the weights of the scorer: `python -m generator.analyse.names.train CORPUS KINDS TOPIC...`.

CORPUS is the folder with `articles.jsonl`, KINDS a JSON file that gives the kind of each form
(`person`, `organization`, `place`, `none`), TOPIC the beginnings of the article ids to learn from.
The weights are pulled towards `data/prior.json`, which was set by hand, so that few examples
from few topics cannot bend them far (maximum a posteriori, Gaussian prior).
"""

import itertools
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from generator.analyse.names.acronyms import find_acronyms
from generator.analyse.names.decide import company_of
from generator.analyse.names.features import name_features
from generator.analyse.names.model import Reading, joined, moved, read_texts
from generator.analyse.names.options import NameOptions
from generator.analyse.names.plain import plain_text
from generator.analyse.names.proposals import gather_proposals, sighting
from generator.analyse.names.scorer import KINDS, load_weights

PULL = 30.0
"""Strength of the prior; of 3, 10 and 30 the best on topics that were not learned from."""

STEPS, RATE, MOMENTUM = 800, 0.3, 0.9

Matrix = npt.NDArray[np.float64]
Example = tuple[dict[str, float], str]


def read_examples(rows: Sequence[Mapping[str, str]], kinds: Mapping[str, str]) -> Iterator[Example]:
    """Yield the features and the kind of every known form of every article."""
    for row in rows:
        text = plain_text(row["text"])
        body = text.index("\n", text.index("\n") + 1) + 1 if text.count("\n") > 1 else 0
        lines = text[body:].split("\n")
        reading = _read_lines(lines)
        proposals = gather_proposals(text[body:], reading.names, reading.second)
        company = company_of(text[body:], proposals, find_acronyms(text[body:]), ())
        for form, proposal in proposals.items():
            if form in kinds:
                yield name_features(text[body:], sighting(proposal), company), kinds[form]


def learn(examples: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """Return the weights for each feature of the prior."""
    prior = load_weights("prior")
    names = sorted(prior)
    start = np.array([prior[name] for name in names], dtype=np.float64)
    seen = np.array([[features.get(name, 0.0) for name in names] for features, _ in examples])
    order = [str(kind) if kind else "none" for kind in KINDS]
    wanted = np.eye(len(KINDS))[[order.index(kind) for _, kind in examples]]
    learned = _descend(seen, wanted, start)
    return {
        name: tuple(round(float(x), 3) for x in row)
        for name, row in zip(names, learned, strict=True)
    }


def _descend(seen: Matrix, wanted: Matrix, start: Matrix) -> Matrix:
    weights, speed = start.copy(), np.zeros_like(start)
    for _ in range(STEPS):
        sums = seen @ weights
        shares = np.exp(sums - sums.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        slope = (seen.T @ (shares - wanted) + PULL * (weights - start)) / len(seen)
        speed = MOMENTUM * speed - RATE * slope
        weights += speed
    return weights


def _read_lines(lines: Sequence[str]) -> Reading:
    starts = itertools.accumulate((len(line) + 1 for line in lines), initial=0)
    readings = read_texts(NameOptions().model, lines, twice=True)
    return joined([moved(reading, start) for start, reading in zip(starts, readings, strict=False)])


def main(arguments: Sequence[str]) -> None:
    """Write the weights beside the prior."""
    corpus, kinds, *topics = arguments
    known = json.loads(Path(kinds).read_text("utf-8"))
    lines = Path(corpus, "articles.jsonl").read_text("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["id"].startswith(tuple(topics))]
    weights = learn(list(read_examples(rows, known)))
    body = ",\n".join(f" {json.dumps(k)}: {json.dumps(v)}" for k, v in weights.items())
    target = Path(__file__).with_name("data") / "weights.json"
    target.write_text("{\n" + body + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
