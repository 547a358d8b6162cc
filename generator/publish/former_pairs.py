"""Joint pages that were published and are made no longer: they lead to one of both names."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.model.corpus import Corpus
from generator.model.site import Links
from generator.model.uri import FOLDERS, page_url
from generator.publish.addresses import PAIRS, Address
from generator.publish.lost import Finder

_KEYS = re.compile(f" (?=(?:{'|'.join(FOLDERS.values())})/)")
"""What parts the keys of a pair."""


def lead_pairs(
    published: Sequence[Address], pages: set[str], corpus: Corpus, links: Links
) -> Mapping[str, str]:
    """Return old address to new of the joint pages that are no more, with their further pages.

    Each leads to the joint page of the same two names if there is one at another address, else to
    the page of the name that comes first in the address, else of the other one. A joint page both
    of whose names are gone is left out: then nobody but the editor can tell.

    Args:
        published: the addresses of the site that this one replaces.
        pages: addresses of all generated pages.
        corpus: with the redirects that the editor wrote down.
        links: the joint pages that are made.
    """
    members = _Members(published, pages, corpus, links)
    owners = {one.address: one.of for one in published if _is_pair(one)}
    gone = (
        one.address
        for one in published
        if one.address.startswith(PAIRS) and one.address not in pages
    )
    led = ((address, members.page_for(owners.get(_joint(address), ""))) for address in gone)
    return {address: target for address, target in led if target}


def _is_pair(one: Address) -> bool:
    return one.address.startswith(PAIRS) and bool(_KEYS.search(one.of))


def _joint(address: str) -> str:
    """Return the joint page that an address belongs to: `pairs/a--b/2019/` to `pairs/a--b/`."""
    return "/".join(address.split("/")[:2]) + "/"


class _Members:
    """Knows where the names of pairs are now."""

    def __init__(
        self, published: Sequence[Address], pages: set[str], corpus: Corpus, links: Links
    ) -> None:
        self._finder = Finder(pages, corpus, links)
        self._pages = pages
        self._before = {one.of: one for one in published if one.of and not one.to}
        self._redirects = {
            old.strip("/"): new.strip("/") + "/" for old, new in corpus.knowledge.redirects.items()
        }
        self._joint = {
            frozenset(page_url(links.entities[key]) for key in (pair.one, pair.other)): page_url(
                uri
            )
            for uri, pair in links.pairs.items()
        }

    def page_for(self, of: str) -> str:
        """Return where the joint page of two keys leads, empty if both names are gone."""
        found = [page for page in self._now(of) if page]
        return self._joint.get(frozenset(found)) or next(iter(found), "")

    def _now(self, of: str) -> Iterator[str]:
        for key in _KEYS.split(of):
            before = self._before.get(key, Address(address="", of=key))
            led = self._redirects.get(before.address.strip("/"), "")
            yield self._finder.same(before) or (led if led in self._pages else "")
