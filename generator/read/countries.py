"""States and territories, from the table that ships in the package."""

from collections.abc import Iterator, Mapping

from generator.model.analysis import EntityKind
from generator.model.register import RegisterEntry
from generator.model.slug import slugify
from generator.read.entities import exact_names
from generator.read.yaml_tree import YamlList, YamlMap, YamlNode, YamlText

FORMER = "su-"
"""Codes of the republics of the Soviet Union, which share names with today's states."""


def read_countries(table: YamlMap, names: YamlMap) -> tuple[RegisterEntry, ...]:
    """Return the states and territories of `table`, named as `names` says.

    Codes are never names: `us`, `it`, `in`, `no` and `me` are words. Official names with
    something in brackets are no names either.
    """
    press = {_text(row, "code"): row for row in _rows(names, "names")}
    skipped = {
        node.value for node in _items(_get(names, "leave_out")) if isinstance(node, YamlText)
    }
    rows = _rows(table, "territories")
    states = {_text(row, "code"): _text(row, "name") for row in rows}
    return tuple(
        _entry(row, press.get(_text(row, "code"), NO_ROW), states)
        for row in rows
        if _text(row, "code") not in skipped and not _text(row, "code").startswith(FORMER)
    )


NO_ROW = YamlMap(line=1, entries=())


def _entry(row: YamlMap, press: YamlMap, states: Mapping[str, str]) -> RegisterEntry:
    name = _text(press, "name") or _text(row, "name")
    dropped = set(_texts(press, "drop"))
    forms = (_text(row, "name"), _text(row, "full"), *_texts(press, "aliases"))
    aliases = tuple(
        dict.fromkeys(
            form for form in forms if form and form != name and form not in dropped and _plain(form)
        )
    )
    whole = states.get(_text(row, "part_of"), "")
    return RegisterEntry(
        key=slugify(name),
        name=name,
        kind=EntityKind.PLACE,
        aliases=aliases,
        exact=tuple(exact_names((name, *aliases))),
        description=f"Part of {whole}." if whole else "",
        wikidata=_text(row, "wikidata"),
        origin="countries",
    )


def _plain(form: str) -> bool:
    return not any(mark in form for mark in "([")


def _rows(node: YamlMap, key: str) -> tuple[YamlMap, ...]:
    return tuple(item for item in _items(_get(node, key)) if isinstance(item, YamlMap))


def _items(node: YamlNode | None) -> tuple[YamlNode, ...]:
    return node.items if isinstance(node, YamlList) else ()


def _get(node: YamlMap, key: str) -> YamlNode | None:
    return next((value for name, value in node.entries if name.value == key), None)


def _text(node: YamlMap, key: str) -> str:
    value = _get(node, key)
    return value.value if isinstance(value, YamlText) else ""


def _texts(node: YamlMap, key: str) -> Iterator[str]:
    return (item.value for item in _items(_get(node, key)) if isinstance(item, YamlText))
