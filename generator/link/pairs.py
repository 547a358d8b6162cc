"""The joint pages of the strongest pairs of entities."""

from collections.abc import Mapping, Sequence

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
    return {
        addresses[f"{pages[one]} {pages[other]}"]: Pair(
            one=one,
            other=other,
            articles=_common(appearances[one], appearances[other]),
            strength=round(strength, 2),
        )
        for (one, other), strength in ordered
    }


def _order(page: PageUri) -> tuple[str, str]:
    return _name(page), page


def _name(page: PageUri) -> str:
    return page.rpartition("/")[2]


def _common(one: Sequence[Appearance], other: Sequence[Appearance]) -> tuple[str, ...]:
    named = {appearance.article for appearance in other}
    return tuple(a.article for a in one if a.article in named)
