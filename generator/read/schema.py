"""Shapes of the records in the editor's files, and the check against them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.slug import slugify
from generator.read.characters import drop_controls, fold
from generator.read.report import Report
from generator.read.yaml_tree import YamlList, YamlMap, YamlNode, YamlText


class Shape(StrEnum):
    """What a key may hold; the value says it in words."""

    TEXT = "text"
    TEXTS = "a list of texts"
    FLAG = "true or false"
    RECORDS = "a list of mappings"
    TEXTS_OR_FLAG = "a list of texts, or true"


FLAGS: Mapping[str, bool] = {"true": True, "yes": True, "false": False, "no": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The values of one mapping that has the shapes asked for."""

    line: int
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flags: Mapping[str, bool] = field(default_factory=dict)
    records: Mapping[str, tuple[YamlMap, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text, empty if it is not given."""
        return self.texts.get(name, "")

    def list(self, name: str) -> tuple[str, ...]:
        """Return a list, empty if it is not given."""
        return self.lists.get(name, ())

    def flag(self, name: str) -> bool:
        """Return a flag, off if it is not given."""
        return self.flags.get(name, False)


def check_map(node: YamlMap, shapes: Mapping[str, Shape], report: Report) -> Record:
    """Return the values of a mapping; unknown keys and wrong types are reported and left out."""
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    flags: dict[str, bool] = {}
    records: dict[str, tuple[YamlMap, ...]] = {}
    for key, value in node.entries:
        shape = shapes.get(key.value)
        if shape is None:
            report.unknown(key.line, "key", key.value, shapes)
        elif shape is Shape.RECORDS:
            records[key.value] = tuple(_maps(key, value, report))
        elif (flag := _flag(value, shape)) is not None:
            flags[key.value] = flag
        elif shape is Shape.TEXT and isinstance(value, YamlText):
            texts[key.value] = clean_text(value)
        elif shape in {Shape.TEXTS, Shape.TEXTS_OR_FLAG} and _is_texts(value):
            lists[key.value] = _texts(value)
        else:
            report.error(value.line, f"`{key.value}` must be {shape}")
    return Record(line=node.line, texts=texts, lists=lists, flags=flags, records=records)


def clean_text(node: YamlText) -> str:
    """Return a scalar on one line, without control characters."""
    return fold(drop_controls(node.value)[0])


def origin_of(origin: str, line: int) -> str:
    """Return where an entry stands: `entities.yml:12` in a file of the editor's, else as given."""
    return f"{origin}:{line}" if origin.endswith(".yml") else origin


def not_a_slug(what: str, text: str) -> str:
    """Return the message for a text that cannot be the last part of an address."""
    rule = "lower-case letters, digits and hyphens"
    return f"{what} `{text}` is not {rule}: `{slugify(text)}` would be"


def _flag(node: YamlNode, shape: Shape) -> bool | None:
    if shape not in {Shape.FLAG, Shape.TEXTS_OR_FLAG} or not isinstance(node, YamlText):
        return None
    return FLAGS.get(node.value.lower())


def _is_texts(node: YamlNode) -> bool:
    if isinstance(node, YamlList):
        return all(isinstance(item, YamlText) for item in node.items)
    return isinstance(node, YamlText)


def _texts(node: YamlNode) -> tuple[str, ...]:
    items = node.items if isinstance(node, YamlList) else (node,)
    texts = (clean_text(item) for item in items if isinstance(item, YamlText))
    return tuple(dict.fromkeys(text for text in texts if text))


def _maps(key: YamlText, node: YamlNode, report: Report) -> Iterator[YamlMap]:
    empty = isinstance(node, YamlText) and not node.value
    if not isinstance(node, YamlList):
        if not empty:
            report.error(node.line, f"`{key.value}` must be {Shape.RECORDS}")
        return
    for item in node.items:
        if isinstance(item, YamlMap):
            yield item
        else:
            report.error(item.line, f"`{key.value}` must be {Shape.RECORDS}")
