"""The offices of people in `entities.yml`: who was what, when."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from rapidfuzz import process, utils

from generator.model.analysis import EntityKind
from generator.model.label import fold_text
from generator.model.register import RegisterEntry
from generator.model.role import Role, days_of
from generator.read.report import CLOSE, Report
from generator.read.schema import Record, Shape, check_map, origin_of

ROLE_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {"office": Shape.TEXT, "of": Shape.TEXT, "from": Shape.TEXT, "to": Shape.TEXT}
)


def read_roles(entity: Record, report: Report, origin: str, checked: str) -> tuple[Role, ...]:
    """Return the roles of an entity; each with faults is reported and left out.

    `checked` is the day up to which the file vouches for open ends, or empty.
    """
    rows = entity.records.get("roles", ())
    if rows and entity.text("kind") not in ("", EntityKind.PERSON):
        report.error(rows[0].line, "only a person has `roles`")
        return ()
    roles = []
    for row in rows:
        fields = check_map(row, ROLE_SHAPES, report)
        faults = tuple(_faults(fields))
        for fault in faults:
            report.error(fields.line, fault)
        if not faults:
            roles.append(_role(fields, origin_of(origin, fields.line), checked))
    return tuple(roles)


def _role(fields: Record, origin: str, checked: str) -> Role:
    until = fields.text("to")
    return Role(
        office=fields.text("office"),
        of=fields.text("of"),
        since=fields.text("from"),
        until=until,
        checked="" if until else checked,
        origin=origin,
    )


def _faults(fields: Record) -> Iterator[str]:
    for name in ("office", "of"):
        if not fields.text(name):
            yield f"a role needs `{name}`"
    wrong = [fault for name in ("from", "to") if (fault := date_fault(name, fields.text(name)))]
    yield from wrong
    since, until = fields.text("from"), fields.text("to")
    if since and until and not wrong and days_of(until)[1] < days_of(since)[0]:
        yield f"a role from {since} cannot end in {until}"


def date_fault(name: str, value: str) -> str:
    """Return what is wrong with a date, empty if nothing is or there is none."""
    try:
        if value:
            days_of(value)
    except ValueError:
        return f"`{name}` is no date: `{value}` (2014-09-29, 2014-09 or 2014)"
    return ""


def settle_roles(entries: Sequence[RegisterEntry], report: Report) -> tuple[RegisterEntry, ...]:
    """Return the entries with the key of what each role is an office of.

    What names nothing, or several things, in the whole register is reported if the editor wrote
    it; such a role is shown, but resolves nothing.
    """
    owners = _owners(entries)
    return tuple(
        replace(entry, roles=tuple(_settled(role, owners, report) for role in entry.roles))
        if entry.roles
        else entry
        for entry in entries
    )


Owners = Mapping[str, Mapping[str, str]]
"""Folded form to the keys it may mean, each with its name."""


def _owners(entries: Iterable[RegisterEntry]) -> Owners:
    names: dict[str, dict[str, str]] = {}
    aliases: dict[str, dict[str, str]] = {}
    for entry in entries:
        if entry.kind is EntityKind.PERSON:
            continue
        names.setdefault(fold_text(entry.name), {})[entry.key] = entry.name
        for alias in entry.aliases:
            aliases.setdefault(fold_text(alias), {})[entry.key] = entry.name
    return {**aliases, **names}


def _settled(role: Role, owners: Owners, report: Report) -> Role:
    found = owners.get(fold_text(role.of), {})
    if len(found) == 1:
        return replace(role, key=next(iter(found)))
    name, _, line = role.origin.rpartition(":")
    if name == report.path:
        report.warn(int(line), _unsettled(role.of, found, owners))
    return role


def _unsettled(of: str, found: Mapping[str, str], owners: Owners) -> str:
    if found:
        return f"`{of}` names {' and '.join(sorted(found.values()))}: write the full name"
    forms = sorted(owners)
    near = process.extractOne(of, forms, processor=utils.default_process, score_cutoff=CLOSE)
    guess = f"; did you mean `{min(owners[near[0]].values())}`?" if near else ""
    return f"`{of}` is no state or organization of the register{guess}"
