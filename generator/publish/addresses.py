"""Every address of a site, and those of an earlier one that would die.

`data/addresses.json` is a list of `address`, `of` (whose page it is: the id of an article, an
entity's key, or the keys of a pair), `name` (its title) and `to` (where it leads, if it is a
redirect). A site that is about to replace another one is held against that one's list.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InputError
from generator.model.page import Json, Page, PageKind, PageUri
from generator.model.site import Links, Pair
from generator.model.uri import page_url
from generator.publish.export import entity_key

ADDRESSES = "data/addresses.json"

PAIRS = "pairs/"
"""Where joint pages stand."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Address:
    """One page's place on the site."""

    address: str
    """Below the site's root, with a slash at the end: `people/zamir-kabulov/`."""
    of: str = ""
    """Id of the article, or key of the entity, tag or source such as `people/zamir-kabulov`; both
    keys with a blank between for a pair; empty for pages that list things."""
    name: str = ""
    """The page's title; empty if it is written by hand."""
    to: str = ""
    """Where it leads; empty if it is no redirect."""


def list_addresses(
    pages: Iterable[Page],
    handwritten: Iterable[str],
    links: Links,
    before: Iterable[Address] = (),
) -> tuple[Address, ...]:
    """Return the addresses of all pages, in order.

    Args:
        pages: generated, redirects among them.
        handwritten: names of files, such as `about.md`.
        links: say whose page each is.
        before: those of the published site, which know whose joint page led on since.
    """
    owners = {one.address: one.of for one in before if one.address.startswith(PAIRS)}
    owners |= {page_url(uri): pair_key(pair) for uri, pair in links.pairs.items()}
    owners |= {page_url(uri): key for key, uri in links.briefings.items()}
    owners |= {page_url(uri): entity_key(key) for key, uri in links.entities.items()}
    owners |= {page_url(uri): f"tags/{slug}" for slug, uri in links.tags.items()}
    owners |= {page_url(uri): f"sources/{slug}" for slug, uri in links.sources.items()}
    found = {page_url(page.uri): _address(page, owners) for page in pages}
    for name in handwritten:
        if name.endswith(".md"):
            address = _of_file(name)
            found[address] = Address(address=address)
    return tuple(found[address] for address in sorted(found))


def _address(page: Page, owners: Mapping[str, str]) -> Address:
    address = page_url(page.uri)
    to = str(page.facts.get("to", "")) if page.kind is PageKind.REDIRECT else ""
    of = owners.get(address) or owners.get(to, "")
    return Address(address=address, of=of, name=page.title, to=to)


def pair_key(pair: Pair) -> str:
    """Return both entities' keys: `places/moscow people/zamir-kabulov`."""
    return f"{entity_key(pair.one)} {entity_key(pair.other)}"


def _of_file(name: str) -> str:
    folder, _, last = name.removesuffix(".md").rpartition("/")
    if last in {"index", "README"}:
        return f"{folder}/" if folder else ""
    return page_url(PageUri(name.removesuffix(".md")))


def print_addresses(addresses: Sequence[Address]) -> str:
    """Return the list as JSON, one address a line."""
    rows = (json.dumps(_row(one), ensure_ascii=False) for one in addresses)
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _row(address: Address) -> dict[str, Json]:
    return {
        "address": address.address,
        "of": address.of or None,
        "name": address.name or None,
        "to": address.to or None,
    }


def read_addresses(path: Path) -> tuple[Address, ...]:
    """Return the addresses that a file lists.

    Raises:
        InputError: if there is no such file, or it is no such list.
    """
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Address(**{key: str(row.get(key) or "") for key in ("address", "of", "name", "to")})
            for row in rows
        )
    except FileNotFoundError as error:
        raise InputError(str(path), None, "there is no such list of addresses") from error
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        reason = "is no list of addresses that Wirebrief published"
        raise InputError(str(path), None, reason) from error
