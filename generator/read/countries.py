"""States and territories, from the table that ships in the package."""

from collections.abc import Iterator, Mapping

from generator.model.analysis import EntityKind
from generator.model.register import RegisterEntry
from generator.model.slug import slugify
from generator.read.entities import exact_names
from generator.read.yaml_tree import YamlMap, YamlText, items_of, text_of, value_of

FORMER = "su-"
"""Codes of the republics of the Soviet Union, which share names with today's states."""


def read_countries(table: YamlMap, names: YamlMap) -> tuple[RegisterEntry, ...]:
    """Return the states and territories of `table`, named as `names` says.

    Codes are never names: `us`, `it`, `in`, `no` and `me` are words. Official names with
    something in brackets are no names either.
    """
    press = {text_of(row, "code"): row for row in _rows(names, "names")}
    skipped = {
        node.value for node in items_of(value_of(names, "leave_out")) if isinstance(node, YamlText)
    }
    rows = _rows(table, "territories")
    states = {text_of(row, "code"): text_of(row, "name") for row in rows}
    return tuple(
        _entry(row, press.get(text_of(row, "code"), NO_ROW), states)
        for row in rows
        if text_of(row, "code") not in skipped and not text_of(row, "code").startswith(FORMER)
    )


NO_ROW = YamlMap(line=1, entries=())


def _entry(row: YamlMap, press: YamlMap, states: Mapping[str, str]) -> RegisterEntry:
    name = text_of(press, "name") or text_of(row, "name")
    dropped = set(_texts(press, "drop"))
    forms = (text_of(row, "name"), text_of(row, "full"), *_texts(press, "aliases"))
    aliases = tuple(
        dict.fromkeys(
            form for form in forms if form and form != name and form not in dropped and _plain(form)
        )
    )
    whole = states.get(text_of(row, "part_of"), "")
    return RegisterEntry(
        key=slugify(name),
        name=name,
        kind=EntityKind.PLACE,
        aliases=aliases,
        exact=tuple(exact_names((name, *aliases))),
        description=f"Part of {whole}." if whole else "",
        wikidata=text_of(row, "wikidata"),
        origin="countries",
    )


def _plain(form: str) -> bool:
    return not any(mark in form for mark in "([")


def _rows(node: YamlMap, key: str) -> tuple[YamlMap, ...]:
    return tuple(item for item in items_of(value_of(node, key)) if isinstance(item, YamlMap))


def _texts(node: YamlMap, key: str) -> Iterator[str]:
    return (item.value for item in items_of(value_of(node, key)) if isinstance(item, YamlText))
