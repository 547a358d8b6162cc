"""The file `offices.yml` that ships: terms of office, by office."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from generator.model.analysis import EntityKind
from generator.model.register import RegisterEntry
from generator.model.role import Role, days_of
from generator.model.slug import slugify
from generator.read.yaml_tree import YamlMap, YamlText, items_of, text_of, value_of

OPEN = "-"
"""Stands for the end of a term that has none."""

_PLAIN = str.maketrans("łŁøØıđĐ", "lLoOidD")
"""Letters that Unicode does not take apart."""


def read_offices(file: YamlMap) -> tuple[RegisterEntry, ...]:
    """Return an entry for each person that a term names, with all of the person's roles.

    The file holds `checked` and `offices`, a list of `office`, `of` and `held`: lines of first
    day, last day and name. By office, since so one sees that one term follows the other.
    """
    checked = text_of(file, "checked")
    people: dict[str, list[Role]] = {}
    for row in items_of(value_of(file, "offices")):
        if isinstance(row, YamlMap):
            for name, role in _terms(row, checked):
                people.setdefault(name, []).append(role)
    return tuple(
        RegisterEntry(
            key=slugify(name),
            name=name,
            kind=EntityKind.PERSON,
            roles=tuple(sorted(roles, key=lambda role: role.since)),
            origin="starter",
        )
        for name, roles in people.items()
    )


def _terms(row: YamlMap, checked: str) -> Iterator[tuple[str, Role]]:
    for node in items_of(value_of(row, "held")):
        if isinstance(node, YamlText):
            since, until, name = node.value.split(maxsplit=2)
            end = "" if until == OPEN else until
            yield name, Role(
                office=text_of(row, "office"), of=text_of(row, "of"), since=since, until=end,
                checked="" if end else checked, origin="starter",
            )  # fmt: skip


def complete(entry: RegisterEntry) -> RegisterEntry:
    """Return an office-holder with a description, and the name in plain letters as an alias.

    The press prints `Radoslaw Sikorski`, `Felipe Calderon`.
    """
    plain = _plain(entry.name)
    known = (entry.name, *entry.aliases)
    return replace(
        entry,
        aliases=entry.aliases if plain in known else (*entry.aliases, plain),
        description=entry.description or describe_roles(entry.roles),
    )


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def describe_roles(roles: tuple[Role, ...]) -> str:
    """Return a sentence on the last of the roles: `President of France from 2007 to 2012.`."""
    last = max(roles, key=lambda role: role.since)
    first, end = days_of(last.since)[0].year, last.until[:4]
    when = f"from {first} to {end}" if end else f"since {first}"
    when = f"in {end}" if end == str(first) else when
    return f"{last.title} {when}."
