"""The file `entities.yml`: people, organizations and places the editor vouches for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry
from generator.model.role import Role
from generator.model.slug import slugify
from generator.read.report import Report
from generator.read.roles import date_fault, read_roles
from generator.read.schema import Record, Shape, check_map, not_a_slug, origin_of
from generator.read.yaml_tree import YamlMap

FILE_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "entities": Shape.RECORDS,
        "never_link": Shape.TEXTS,
        "ignore": Shape.TEXTS,
        "roles_checked": Shape.TEXT,
    }
)
ENTITY_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "name": Shape.TEXT,
        "kind": Shape.TEXT,
        "key": Shape.TEXT,
        "aliases": Shape.TEXTS,
        "exact": Shape.TEXTS,
        "description": Shape.TEXT,
        "wikidata": Shape.TEXT,
        "not_same_as": Shape.TEXTS,
        "never_link": Shape.TEXTS_OR_FLAG,
        "roles": Shape.RECORDS,
    }
)

EXACT = re.compile(r"(?:[A-Z]\.?){2,5}")
"""Names that are short and all capitals, such as `IS`, `US`, `U.S.`, `WHO`, `AFP`: in another
case most are words or parts of words."""


def read_entities(node: YamlMap, report: Report, origin: str) -> Register:
    """Return the register that a file holds.

    The file is a mapping:

    - `entities`: a list of `name`, `kind` (person, organization, place) and, all optional,
      `key` (last part of the page's address; else made of the name), `aliases`, `exact` (those
      of the names that count only letter for letter; short names in capitals always do),
      `description`, `wikidata` (`Q42`), `not_same_as` (names or keys), `never_link` (forms of
      the name that never are a mention, or `true` for all of them), `roles` (of a person);
    - `never_link`: surface forms, case-sensitive, that never are a mention;
    - `ignore`: proposals of `review` that it shall not make again;
    - `roles_checked`: the day up to which roles without an end are known to last.

    Entries with faults are reported and left out. `origin` becomes `origin:line` for a path.
    """
    record = check_map(node, FILE_SHAPES, report)
    never = set(record.list("never_link"))
    checked = _checked(node, record, report)
    entries: dict[str, tuple[RegisterEntry, int]] = {}
    for item in record.records.get("entities", ()):
        fields = check_map(item, ENTITY_SHAPES, report)
        roles = read_roles(fields, report, origin, checked)
        entry = _entry(fields, roles, report, origin_of(origin, fields.line))
        if entry is None:
            continue
        never.update(_never(fields, entry))
        if fields.flag("never_link"):
            continue
        if (other := entries.get(entry.key)) is not None:
            report.error(fields.line, _twice(entry, other[1]))
            continue
        entries[entry.key] = (entry, fields.line)
    _report_shared(entries.values(), report)
    return Register(
        entries=tuple(entry for entry, _ in entries.values()),
        never_link=frozenset(never),
        ignored=frozenset(record.list("ignore")),
    )


def _twice(entry: RegisterEntry, line: int) -> str:
    return f"`{entry.name}` has the key `{entry.key}` of line {line}; give one of them a `key`"


def _never(fields: Record, entry: RegisterEntry) -> Iterable[str]:
    return (entry.name, *entry.aliases) if fields.flag("never_link") else fields.list("never_link")


def _checked(node: YamlMap, record: Record, report: Report) -> str:
    checked = record.text("roles_checked")
    if fault := date_fault("roles_checked", checked):
        lines = (key.line for key, _ in node.entries if key.value == "roles_checked")
        report.error(next(lines), fault)
        return ""
    return checked


def _entry(
    fields: Record, roles: tuple[Role, ...], report: Report, origin: str
) -> RegisterEntry | None:
    name, kind, key = fields.text("name"), fields.text("kind"), fields.text("key")
    faults = tuple(_faults(fields))
    for fault in faults:
        report.error(fields.line, fault)
    if kind and kind not in set(EntityKind):
        report.unknown(fields.line, "kind", kind, EntityKind)
        return None
    if faults:
        return None
    aliases = tuple(alias for alias in fields.list("aliases") if alias != name)
    return RegisterEntry(
        key=key or slugify(name),
        name=name,
        kind=EntityKind(kind),
        aliases=aliases,
        exact=tuple(exact_names((name, *aliases), fields.list("exact"))),
        description=fields.text("description"),
        wikidata=fields.text("wikidata"),
        not_same_as=fields.list("not_same_as"),
        roles=roles,
        origin=origin,
    )


def _faults(fields: Record) -> Iterator[str]:
    for name in ("name", "kind"):
        if not fields.text(name):
            yield f"an entity needs a `{name}`"
    key = fields.text("key")
    if key and key != slugify(key):
        yield not_a_slug("key", key)
    wikidata = fields.text("wikidata")
    if wikidata and not re.fullmatch(r"Q[1-9]\d*", wikidata):
        yield f"wikidata `{wikidata}` is not `Q` and digits"
    names = {fields.text("name"), *fields.list("aliases")}
    for form in fields.list("exact"):
        if form not in names:
            yield f"`{form}` under `exact` is neither the name nor an alias"


def exact_names(names: Iterable[str], stated: Iterable[str] = ()) -> Iterator[str]:
    """Yield those of the names that must be matched letter for letter."""
    wanted = frozenset(stated)
    return (name for name in names if name in wanted or EXACT.fullmatch(name))


def _report_shared(entries: Iterable[tuple[RegisterEntry, int]], report: Report) -> None:
    owners: dict[str, tuple[RegisterEntry, int]] = {}
    for entry, line in entries:
        for form in (entry.name, *entry.aliases):
            owner, at = owners.setdefault(form.casefold(), (entry, line))
            if owner.key != entry.key and entry.key not in owner.not_same_as:
                report.warn(line, f"`{form}` also names {owner.name} (line {at}): it is ambiguous")
