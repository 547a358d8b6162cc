"""The site's own entries over those that ship."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.model.register import RegisterEntry, Source, TagEntry
from generator.read.addresses import plain_address

Entry = TypeVar("Entry", RegisterEntry, TagEntry, Source)


def overlay_register(
    own: Sequence[RegisterEntry], shipped: Sequence[RegisterEntry]
) -> tuple[RegisterEntry, ...]:
    """Return the own entries, then the shipped ones that no own entry replaces.

    An own entry replaces a shipped one of the same key, Wikidata id, or name and kind; what it
    leaves out it takes over. A form it claims is taken from the other shipped entries.
    """
    merged, rest = _overlay(own, shipped, _register_handles, _fill_entity)
    claimed = {form.casefold() for entry in merged for form in (entry.name, *entry.aliases)}
    keys = {entry.key for entry in merged}
    return (*merged, *(_yield_ground(entry, claimed, keys) for entry in rest))


def overlay_tags(own: Sequence[TagEntry], shipped: Sequence[TagEntry]) -> tuple[TagEntry, ...]:
    """Return the own tags, then the shipped ones of other slug, label, synonym and code.

    An own tag takes over the terms and the code it leaves out, but no parents: the site's tree
    of tags is its own.
    """
    merged, rest = _overlay(own, shipped, _tag_handles, _fill_tag)
    return (*merged, *rest)


def overlay_sources(own: Sequence[Source], shipped: Sequence[Source]) -> tuple[Source, ...]:
    """Return the own sources, then the shipped ones of other slug, name and home page."""
    merged, rest = _overlay(own, shipped, _source_handles, _fill_source)
    return (*merged, *rest)


def _overlay(
    own: Sequence[Entry],
    shipped: Sequence[Entry],
    handles: Callable[[Entry], Iterable[str]],
    fill: Callable[[Entry, Entry], Entry],
) -> tuple[list[Entry], list[Entry]]:
    merged = list(own)
    owners: dict[str, int] = {}
    for index, entry in enumerate(own):
        for handle in handles(entry):
            owners.setdefault(handle, index)
    rest = []
    for entry in shipped:
        found = [owners[handle] for handle in handles(entry) if handle in owners]
        if found:
            merged[found[0]] = fill(merged[found[0]], entry)
        else:
            rest.append(entry)
    return merged, rest


def _register_handles(entry: RegisterEntry) -> Iterable[str]:
    yield f"name {entry.kind} {entry.name.casefold()}"
    yield f"key {entry.kind} {entry.key}"
    if entry.wikidata:
        yield f"wikidata {entry.wikidata}"


def _fill_entity(own: RegisterEntry, shipped: RegisterEntry) -> RegisterEntry:
    aliases = own.aliases or tuple(name for name in shipped.aliases if name != own.name)
    return replace(
        own,
        aliases=aliases,
        exact=own.exact if own.aliases else (*own.exact, *shipped.exact),
        description=own.description or shipped.description,
        wikidata=own.wikidata or shipped.wikidata,
        not_same_as=own.not_same_as or shipped.not_same_as,
        roles=own.roles or shipped.roles,
        replaces=own.replaces or shipped.key,
    )


def _yield_ground(entry: RegisterEntry, claimed: set[str], keys: set[str]) -> RegisterEntry:
    aliases = tuple(alias for alias in entry.aliases if alias.casefold() not in claimed)
    key = f"{entry.key}-{entry.kind}" if entry.key in keys else entry.key
    return replace(entry, key=key, aliases=aliases)


def _tag_handles(entry: TagEntry) -> Iterable[str]:
    yield f"slug {entry.slug}"
    if entry.code:
        yield f"code {entry.code}"
    for name in (entry.label, *entry.synonyms):
        yield f"name {name.casefold()}"


def _fill_tag(own: TagEntry, shipped: TagEntry) -> TagEntry:
    # the shipped label stays known, so that parents that name it still find the tag
    synonyms = {form.casefold(): form for form in (*shipped.synonyms, shipped.label, *own.synonyms)}
    synonyms.pop(own.label.casefold(), None)
    return replace(
        own,
        synonyms=tuple(sorted(synonyms.values(), key=str.casefold)),
        terms=own.terms or shipped.terms,
        code=own.code or shipped.code,
    )


def _source_handles(entry: Source) -> Iterable[str]:
    yield f"slug {entry.slug}"
    yield f"name {entry.name.casefold()}"
    if entry.home:
        yield f"home {plain_address(entry.home).removesuffix('/')}"


def _fill_source(own: Source, shipped: Source) -> Source:
    return replace(
        own,
        aliases=own.aliases or shipped.aliases,
        agency=own.agency or shipped.agency,
        country=own.country or shipped.country,
        home=own.home or shipped.home,
        rights=own.rights or shipped.rights,
    )
