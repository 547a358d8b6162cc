"""The texts of `entities.yml` and `redirects.yml` with one thing changed.

Comments, order and quoting stay as they are. Every change is checked by reading the new text
again: it must hold exactly what the old one held and the change, or nothing is changed.
"""

from collections.abc import Callable, Sequence
from typing import Any

import yaml

from generator.errors import InputError
from generator.model.register import RegisterEntry
from generator.model.slug import slugify
from generator.publish.yaml_edit import (
    LOADER,
    EditError,
    add_field,
    add_record,
    extend_list,
    field_of,
    remove_item,
    root_of,
    set_text,
    write_list,
    write_text,
)

ENTITIES = "entities.yml"
REDIRECTS = "redirects.yml"


def entry_kinds(text: str) -> dict[str, str]:
    """Return the keys of the entries that a register's text holds, each with its kind, in order.

    Raises:
        InputError: if the text is not YAML, or not a register.
    """
    entries = _load(text, ENTITIES).get("entities") or []
    if not isinstance(entries, list) or not all(isinstance(item, dict) for item in entries):
        raise InputError(ENTITIES, None, "`entities` must be a list of mappings")
    return {_key(item): str(item.get("kind", "")) for item in entries}


def add_entry(text: str, entry: RegisterEntry) -> str:
    """Return the register's text with one more entry at its end.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    fields: dict[str, Any] = {"name": entry.name, "kind": str(entry.kind)}
    if entry.key != slugify(entry.name):
        fields["key"] = entry.key
    for name in ("aliases", "exact", "not_same_as"):
        if values := list(getattr(entry, name)):
            fields[name] = values
    written = [
        (k, write_list(v) if isinstance(v, list) else write_text(v)) for k, v in fields.items()
    ]

    def change(data: dict[str, Any]) -> None:
        data["entities"] = [*(data.get("entities") or ()), fields]

    return _changed(ENTITIES, text, change, lambda: add_record(text, "entities", written))


def extend_entry(text: str, key: str, name: str, values: Sequence[str]) -> str:
    """Return the register's text with more texts in a list (`aliases`) of an entry.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    index = _index(text, key)
    new = [value for value in values if value not in _texts(_entry(text, index), name)]
    if not new:
        return text

    def change(data: dict[str, Any]) -> None:
        entry = data["entities"][index]
        entry[name] = [*_texts(entry, name), *new]

    def edit() -> str:
        return extend_list(text, _sequence(text, "entities").value[index], name, new)

    return _changed(ENTITIES, text, change, edit)


def rename_entry(text: str, key: str, name: str, *, keep_key: bool = False) -> str:
    """Return the register's text with another name of an entry.

    A key that is not written down changes with the name, unless it shall be kept.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    index = _index(text, key)
    pin = keep_key and "key" not in _entry(text, index)

    def change(data: dict[str, Any]) -> None:
        data["entities"][index] |= {"name": name, **({"key": key} if pin else {})}

    def edit() -> str:
        new = set_text(text, _sequence(text, "entities").value[index], "name", name)
        return add_field(new, _sequence(new, "entities").value[index], "key", key) if pin else new

    return _changed(ENTITIES, text, change, edit)


def drop_alias(text: str, key: str, alias: str) -> str:
    """Return the register's text with an alias of an entry taken out, if it has it.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    index = _index(text, key)
    aliases = _texts(_entry(text, index), "aliases")
    if alias not in aliases:
        return text

    def change(data: dict[str, Any]) -> None:
        data["entities"][index]["aliases"] = [a for a in aliases if a != alias] or ""

    def edit() -> str:
        node = field_of(_sequence(text, "entities").value[index], "aliases")
        if not isinstance(node, yaml.SequenceNode):
            reason = f"`{alias}` is not in a list"
            raise EditError(reason)
        return remove_item(text, node, aliases.index(alias))

    return _changed(ENTITIES, text, change, edit)


def remove_entry(text: str, key: str) -> str:
    """Return the register's text without an entry.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    index = _index(text, key)

    def change(data: dict[str, Any]) -> None:
        del data["entities"][index]

    def edit() -> str:
        return remove_item(text, _sequence(text, "entities"), index)

    return _changed(ENTITIES, text, change, edit)


def add_ignored(text: str, proposals: Sequence[str]) -> str:
    """Return the register's text with proposals that `review` shall not make again.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    return _extended(text, "ignore", proposals)


def add_never_link(text: str, forms: Sequence[str]) -> str:
    """Return the register's text with forms that never are a mention.

    Raises:
        InputError: if the text cannot be changed safely.
    """
    return _extended(text, "never_link", forms)


def _extended(text: str, name: str, values: Sequence[str]) -> str:
    old = _texts(_load(text, ENTITIES), name)
    new = [value for value in values if value not in old]
    if not new:
        return text

    def change(data: dict[str, Any]) -> None:
        data[name] = [*old, *new]

    return _changed(ENTITIES, text, change, lambda: extend_list(text, root_of(text), name, new))


def add_redirect(text: str, old: str, new: str) -> str:
    """Return the text of `redirects.yml` with one more line `old: new`.

    Raises:
        InputError: if the text cannot be changed safely, or the old address leads elsewhere
            already, or the new one leads back.
    """
    data = {k.strip("/ "): v.strip("/ ") for k, v in _load(text, REDIRECTS).items()}
    here, there = old.strip("/"), new.strip("/")
    if data.get(here) == there:
        return text
    if here in data or there in data:
        both = here if here in data else there
        reason = f"leads `{both}` to `{data[both]}` already; take that line out first"
        raise InputError(REDIRECTS, None, reason)

    def change(data: dict[str, Any]) -> None:
        data[old] = new

    return _changed(REDIRECTS, text, change, lambda: add_field(text, root_of(text), old, new))


def _changed(
    name: str, text: str, change: Callable[[dict[str, Any]], None], edit: Callable[[], str]
) -> str:
    wanted = _load(text, name)
    change(wanted)
    try:
        new = edit()
    except EditError as error:
        raise InputError(name, None, f"change it by hand: {error}") from error
    try:
        found = _plain(_load(new, name))
    except InputError:
        found = None
    if found != _plain(wanted):
        raise InputError(name, None, "is laid out in a way that only a person can change safely")
    return new


def _plain(value: Any) -> Any:  # noqa: ANN401 (any YAML value)
    """Return a value with empty lists as empty texts: to the reader they are the same."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if value and isinstance(value, list) else value or ""


def _load(text: str, name: str) -> dict[str, Any]:
    try:
        data = yaml.load(text, Loader=LOADER)  # noqa: S506 - the base loader makes only texts
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise InputError(name, line, f"is not YAML: {error.problem}") from error
    if not data:
        return {}
    if not isinstance(data, dict):
        raise InputError(name, 1, "must be a mapping (`key: value` lines) at the top")
    return data


def _index(text: str, key: str) -> int:
    return [_key(item) for item in _load(text, ENTITIES)["entities"]].index(key)


def _entry(text: str, index: int) -> dict[str, Any]:
    entry: dict[str, Any] = _load(text, ENTITIES)["entities"][index]
    return entry


def _key(entry: dict[str, Any]) -> str:
    return str(entry.get("key") or slugify(str(entry.get("name", ""))))


def _texts(data: dict[str, Any], name: str) -> list[str]:
    value = data.get(name) or []
    return list(value) if isinstance(value, list) else [str(value)]


def _sequence(text: str, name: str) -> yaml.SequenceNode:
    node = field_of(root_of(text), name)
    if not isinstance(node, yaml.SequenceNode):
        reason = f"`{name}` must be a list"
        raise EditError(reason)
    return node
