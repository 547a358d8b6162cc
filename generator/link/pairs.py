"""The joint pages of pairs of entities."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from generator.link.company import Together
from generator.link.slugs import Wish, assign
from generator.model.corpus import EntityId
from generator.model.page import PageUri
from generator.model.site import Appearance, Pair

_FOLDER = "pairs"


def pair_pages(
    together: Sequence[Together],
    pages: Mapping[EntityId, PageUri],
    appearances: Mapping[EntityId, tuple[Appearance, ...]],
) -> Mapping[PageUri, Pair]:
    """Return the pairs by the address of their page: `pairs/taliban--zamir-kabulov`.

    The last parts of both addresses stand in the order of the alphabet, so that a pair keeps its
    address whoever of the two is named more often.
    """
    ordered = sorted(
        (sorted((one, other), key=lambda e: _order(pages[e])), strength)
        for one, other, strength in together
    )
    wishes = (
        Wish(key=f"{pages[one]} {pages[other]}", folder=_FOLDER,
             slug=f"{_name(pages[one])}--{_name(pages[other])}")
        for (one, other), _ in ordered
    )  # fmt: skip
    addresses, _ = assign(wishes)
    named = {e: {a.article for a in appearances[e]} for pair, _ in ordered for e in pair}
    return {
        addresses[f"{pages[one]} {pages[other]}"]: Pair(
            one=one,
            other=other,
            articles=_common((one, other), appearances, named),
            strength=round(strength, 2),
        )
        for (one, other), strength in ordered
    }


def _order(page: PageUri) -> tuple[str, str]:
    return _name(page), page


def _name(page: PageUri) -> str:
    return page.rpartition("/")[2]


def _common(
    pair: tuple[EntityId, EntityId],
    appearances: Mapping[EntityId, tuple[Appearance, ...]],
    named: Mapping[EntityId, AbstractSet[str]],
) -> tuple[str, ...]:
    """Return the briefings that name both; takes as long as the rarer one's are many."""
    rarer, other = sorted(pair, key=lambda e: len(appearances[e]))
    return tuple(a.article for a in appearances[rarer] if a.article in named[other])
