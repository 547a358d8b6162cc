"""Digests that print several reports are not the fuller text of any of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations

from generator.relate.copies.compare import containment
from generator.relate.copies.wording import Wording

PART = 0.7
"""Share of a digest that one of its reports makes up at most."""

APART = 0.1
"""Two cuts of one report overlap; two reports in one digest share next to nothing."""


def leave_roundups(
    pairs: Iterable[tuple[int, int]], read: Callable[[int], Wording]
) -> list[tuple[int, int]]:
    """Return the pairs without those of a digest and the reports it is made of."""
    pairs = list(pairs)
    parts: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        small, large = sorted((one, other), key=lambda index: len(read(index).numbers))
        if len(read(small).numbers) <= PART * len(read(large).numbers):
            parts[large].add(small)
    roundups = {large for large, smalls in parts.items() if _disjoint(map(read, sorted(smalls)))}
    return [
        (one, other)
        for one, other in pairs
        if not (one in roundups and other in parts[one])
        and not (other in roundups and one in parts[other])
    ]


def _disjoint(texts: Iterable[Wording]) -> bool:
    return any(containment(one, other) < APART for one, other in combinations(texts, 2))
