"""When two surnames can be one, misspelt or spelled in another way."""

from rapidfuzz.distance import DamerauLevenshtein

SHORTEST_VARIANT = 6
"""Letters; below, one letter of difference parts real surnames (Brown, Crown)."""


def is_variant(one: str, other: str) -> bool:
    """Return whether two surnames differ by one letter, and are long enough for that to tell.

    A letter left out, put in, replaced or exchanged with its neighbour (Damerau 1964); the first
    letter is one that people get right.
    """
    if min(len(one), len(other)) < SHORTEST_VARIANT or one == other or one[0] != other[0]:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1
