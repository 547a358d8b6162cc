"""With whom and what each entity is named, and the pairs that are worth a page."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from generator.link.association import log_likelihood
from generator.link.options import Options
from generator.model.corpus import Entity, EntityId
from generator.model.site import Appearance

LONGEST = 50
"""Names of an entity's company that are kept: more than any page shows, and still a light file."""

LEAST = 6.63
"""Weakest association that makes a pair: the 99 % point of chi-squared, one degree of freedom."""

Together = tuple[EntityId, EntityId, float]
"""Two entities, the smaller identity first, and the strength of their association."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who and what is named together."""

    nearest: Mapping[EntityId, tuple[tuple[EntityId, int], ...]]
    """By entity: those with most briefings in common, then by name, and the number of briefings."""
    pairs: tuple[Together, ...]
    """Of those with most common briefings and the strongest ones so many as the options allow, the
    strongest first."""


def find_company(
    appearances: Mapping[EntityId, tuple[Appearance, ...]],
    entities: Mapping[EntityId, Entity],
    paged: Collection[EntityId],
    briefings: int,
    options: Options,
) -> Company:
    """Return the company of every entity that has a page, and the pairs that get one.

    Linear in the number of briefings, quadratic in the names of one briefing.

    Args:
        appearances: of all entities.
        entities: all of them.
        paged: those that have a page.
        briefings: how many there are in all.
        options: which pairs are strong.
    """
    nearest, candidates = {}, list[Together]()
    often = set[tuple[EntityId, EntityId]]()
    for key, together in _count(appearances, paged):
        ranked = sorted(together.items(), key=lambda c: (-c[1], entities[c[0]].name, c[0]))
        nearest[key] = tuple(ranked[:LONGEST])
        enough = takewhile(lambda c: c[1] >= options.pair_briefings, ranked)
        close = [(other, number) for other, number in enough if other in paged]
        often.update(_in_order(key, other) for other, _ in close[: options.pairs_per_name])
        for other, number in close:
            if key < other:
                sizes = len(appearances[key]), len(appearances[other])
                candidates.append((key, other, log_likelihood(number, sizes, briefings)))
    candidates.sort(key=lambda c: (-c[2], c[0], c[1]))
    strongest = set(_strongest(candidates, options.pairs_per_name))
    pairs = (c for c in candidates if c in strongest or c[:2] in often)
    return Company(nearest=nearest, pairs=tuple(islice(pairs, options.pairs)))


def _in_order(one: EntityId, other: EntityId) -> tuple[EntityId, EntityId]:
    return (one, other) if one < other else (other, one)


def _count(
    appearances: Mapping[EntityId, tuple[Appearance, ...]], paged: Collection[EntityId]
) -> Iterator[tuple[EntityId, Mapping[EntityId, int]]]:
    """Yield each entity with a page and how many briefings it shares with each other entity."""
    # small numbers count several times faster than identities
    keys = list(appearances)
    named: dict[str, list[int]] = {}
    for number, found in enumerate(appearances.values()):
        for appearance in found:
            named.setdefault(appearance.article, []).append(number)
    for number, key in enumerate(keys):
        if key in paged:
            shared = Counter[int]()
            for appearance in appearances[key]:
                shared.update(named[appearance.article])
            del shared[number]
            yield key, {keys[other]: count for other, count in shared.items()}


def _strongest(candidates: Sequence[Together], most: int) -> Iterator[Together]:
    """Yield the strongest pairs, so that no entity is in more than `most` of them."""
    taken: Counter[EntityId] = Counter()
    for pair in takewhile(lambda c: c[2] >= LEAST, candidates):
        one, other, _ = pair
        if taken[one] < most and taken[other] < most:
            taken.update((one, other))
            yield pair
