"""Precision, recall and F1; B-cubed for clusters."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Score:
    """Counts that add up over documents."""

    right: float = 0
    proposed: float = 0
    wanted: float = 0

    def __add__(self, other: "Score") -> "Score":
        """Return the counts of both."""
        return Score(
            self.right + other.right, self.proposed + other.proposed, self.wanted + other.wanted
        )

    @property
    def precision(self) -> float:
        """Share of what was proposed that is right."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """Share of what was wanted that was found."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.proposed + self.wanted) if self.right else 0.0


def score_sets(proposed: Iterable[Hashable], wanted: Iterable[Hashable]) -> Score:
    """Return the counts for two sets."""
    left, right = set(proposed), set(wanted)
    return Score(len(left & right), len(left), len(right))


def b_cubed(
    proposed: Mapping[Hashable, Hashable], wanted: Mapping[Hashable, Hashable]
) -> tuple[float, float, float]:
    """Return precision, recall, F1 of a clustering (Bagga and Baldwin, 1998).

    Both mappings give each item its cluster; items are those of `wanted`.
    """
    ours, theirs = _clusters(proposed, wanted), _clusters(wanted, wanted)
    precision = recall = 0.0
    for item in wanted:
        left, right = ours[proposed[item]], theirs[wanted[item]]
        both = len(left & right)
        precision += both / len(left)
        recall += both / len(right)
    precision, recall = precision / len(wanted), recall / len(wanted)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _clusters(
    labels: Mapping[Hashable, Hashable], items: Iterable[Hashable]
) -> dict[Hashable, set[Hashable]]:
    found: dict[Hashable, set[Hashable]] = defaultdict(set)
    for item in items:
        found[labels[item]].add(item)
    return found
