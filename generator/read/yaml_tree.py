"""YAML as plain text with line numbers: no types, no aliases, no tags."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import yaml

DEEPEST = 20
"""Levels; our files have five."""

TEXT_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The base loader resolves nothing; libyaml's, ten times faster, is absent from source builds."""


class YamlError(Exception):
    """The text is not the YAML we accept; carries the 1-based line and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlText:
    """A scalar, as written: `no` and `12:30:45` are these letters."""

    line: int
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlList:
    """A sequence."""

    line: int
    items: tuple["YamlNode", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlMap:
    """A mapping; keys are unique."""

    line: int
    entries: tuple[tuple[YamlText, "YamlNode"], ...]


YamlNode: TypeAlias = YamlText | YamlList | YamlMap


def parse_yaml(text: str, first_line: int = 1) -> YamlNode | None:
    """Return the one document of a YAML text, `None` if it is empty.

    Implicit types are off (`no` stays `no`); aliases and tags are refused, since a kilobyte of
    aliases can stand for gigabytes. Raises `YamlError`, lines counted from `first_line`.
    """
    shift = first_line - 1
    try:
        events = yaml.parse(text, Loader=LOADER)
        return _Composer(events, shift).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line + 1 if mark else 1) + shift
        raise YamlError(line, f"is not YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise YamlError(first_line, f"is not YAML: {error}".splitlines()[0]) from error


class _Composer:
    def __init__(self, events: Iterator[yaml.Event], shift: int) -> None:
        self._events = events
        self._shift = shift

    def document(self) -> YamlNode | None:
        node = None
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                if node is not None:
                    raise YamlError(self._line(event), "holds more than one YAML document")
                node = self._node(event, 0)
        return node

    def _line(self, event: yaml.Event) -> int:
        return int(cast("yaml.Mark", event.start_mark).line) + 1 + self._shift

    def _node(self, event: yaml.Event, depth: int) -> YamlNode:
        line = self._line(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlError(line, "anchors and aliases (`&x`, `*x`) are not allowed")
        if getattr(event, "tag", None) not in TEXT_TAGS:
            raise YamlError(line, "tags (`!...`) are not allowed")
        if depth > DEEPEST:
            raise YamlError(line, f"is nested more than {DEEPEST} levels deep")
        if isinstance(event, yaml.SequenceStartEvent):
            return YamlList(line=line, items=tuple(self._items(depth)))
        if isinstance(event, yaml.MappingStartEvent):
            return YamlMap(line=line, entries=tuple(self._entries(line, depth)))
        return YamlText(line=line, value=str(getattr(event, "value", "")))

    def _items(self, depth: int) -> Iterator[YamlNode]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, line: int, depth: int) -> Iterator[tuple[YamlText, YamlNode]]:
        seen: set[str] = set()
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, YamlText):
                raise YamlError(line, "has a key that is not text")
            if key.value in seen:
                raise YamlError(key.line, f"key `{key.value}` stands twice")
            seen.add(key.value)
            yield key, self._node(next(self._events), depth + 1)


def items_of(node: YamlNode | None) -> tuple[YamlNode, ...]:
    """Return the items of a list, none of anything else."""
    return node.items if isinstance(node, YamlList) else ()


def value_of(node: YamlMap, key: str) -> YamlNode | None:
    """Return what a map holds under a key."""
    return next((value for name, value in node.entries if name.value == key), None)


def text_of(node: YamlMap, key: str) -> str:
    """Return the text a map holds under a key, empty where there is none."""
    value = value_of(node, key)
    return value.value if isinstance(value, YamlText) else ""
