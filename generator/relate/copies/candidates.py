"""Pairs of articles that share enough wording to be looked at closely."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.relate.copies.fingerprint import Fingerprint

LONGEST_POSTING = 20
"""Articles kept for one shingle. Boilerplate and much-reprinted texts meet the first twenty, which
is enough to join their group and keeps the work linear in the number of words."""

LOOSE = 0.2
"""Share of the smaller sample that must be shared; well below the containment that decides, since
the sample of a short text is small."""


def candidate_pairs(fingerprints: Sequence[Fingerprint]) -> list[tuple[int, int]]:
    """Return index pairs, the smaller first, sorted."""
    return sorted({*_sharing_pairs(fingerprints), *_equal_pairs(fingerprints)})


def _sharing_pairs(fingerprints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    postings: dict[int, list[int]] = {}
    for index, fingerprint in enumerate(fingerprints):
        met: Counter[int] = Counter()
        for shingle in fingerprint.sample:
            posting = postings.get(shingle)
            if posting is None:
                postings[shingle] = [index]
                continue
            met.update(posting)
            if len(posting) < LONGEST_POSTING:
                posting.append(index)
        for other, shared in met.items():
            smaller = min(len(fingerprints[other].sample), len(fingerprint.sample))
            if shared >= LOOSE * smaller:
                yield other, index


def _equal_pairs(fingerprints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Yield texts of the same words, each with the first; a short text's sample may be empty."""
    first: dict[int, int] = {}
    for index, fingerprint in enumerate(fingerprints):
        other = first.setdefault(fingerprint.whole, index)
        if other != index:
            yield other, index
