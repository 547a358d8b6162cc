"""How much more often two things occur together than chance would have it."""

from math import log


def log_likelihood(both: int, sizes: tuple[int, int], total: int) -> float:
    """Return the log-likelihood ratio of two things occurring together; negative if they avoid it.

    Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational
    Linguistics 19 (1993). It is fair to rare things, where chi-squared and mutual information
    exaggerate, and it is compared with the chi-squared distribution of one degree of freedom.

    Args:
        both: occurrences together.
        sizes: occurrences of the one and of the other, together or not.
        total: all occasions.
    """
    one, other = sizes
    cells = (
        (both, one, other),
        (one - both, one, total - other),
        (other - both, total - one, other),
        (total - one - other + both, total - one, total - other),
    )
    ratio = 2 * sum(n * log(n * total / (row * column)) for n, row, column in cells if n)
    return ratio if both * total >= one * other else -ratio
