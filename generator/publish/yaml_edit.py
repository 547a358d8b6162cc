"""Changes to a YAML text that leave every other character as it stands."""

import json
import re
from collections.abc import Sequence
from typing import Any

import yaml

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Every scalar is text, as in `read`; libyaml's is absent from source builds."""

_PLAIN = re.compile(r"[^\W\d_](?:[\w .'’/&()+-]*[\w.)])?")
_TYPED = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


class EditError(Exception):
    """The text is laid out in a way that only a person can change safely."""


def write_text(text: str) -> str:
    """Return a text as a YAML scalar that means the same to every parser, plain if it can be."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _TYPED:
        return text
    return json.dumps(text, ensure_ascii=False)


def write_list(texts: Sequence[str]) -> str:
    """Return texts as a YAML list on one line."""
    return f"[{', '.join(map(write_text, texts))}]"


def root_of(text: str) -> yaml.MappingNode | None:
    """Return the mapping at the top of a text, `None` if the text holds nothing."""
    node = yaml.compose(text, Loader=LOADER)
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        return None
    if not isinstance(node, yaml.MappingNode):
        reason = "must be a mapping (`key: value` lines) at the top"
        raise EditError(reason)
    return node


def field_of(mapping: yaml.MappingNode | None, name: str) -> yaml.Node | None:
    """Return the value of a key."""
    pairs = mapping.value if mapping else ()
    return next((value for key, value in pairs if key.value == name), None)


def add_field(text: str, mapping: yaml.MappingNode | None, name: str, value: str) -> str:
    """Return the text with one more key at the end of a mapping."""
    if mapping is None:
        return _insert_lines(text, len(text), f"{name}: {value}")
    if mapping.flow_style:
        at = _end(mapping.value[-1][1]) if mapping.value else _index(mapping.start_mark) + 1
        return _insert(text, at, f"{', ' if mapping.value else ''}{name}: {value}")
    pad = " " * mapping.start_mark.column
    return _insert_lines(text, _end(mapping), f"{pad}{name}: {value}")


def set_text(text: str, mapping: yaml.MappingNode, name: str, value: str) -> str:
    """Return the text with another text under a key of a mapping."""
    node = field_of(mapping, name)
    if not isinstance(node, yaml.ScalarNode) or node.style in {"|", ">"}:
        reason = f"`{name}` is not a text on one line"
        raise EditError(reason)
    return text[: _index(node.start_mark)] + write_text(value) + text[_index(node.end_mark) :]


def extend_list(
    text: str, mapping: yaml.MappingNode | None, name: str, values: Sequence[str]
) -> str:
    """Return the text with more texts at the end of the list under a key of a mapping."""
    node = field_of(mapping, name)
    if node is None:
        return add_field(text, mapping, name, write_list(values))
    if isinstance(node, yaml.ScalarNode):
        return _extend_scalar(text, node, values)
    if not isinstance(node, yaml.SequenceNode):
        reason = f"`{name}` must be a list"
        raise EditError(reason)
    if node.flow_style:
        return _extend_flow(text, node, [write_text(value) for value in values])
    pad = " " * node.start_mark.column
    return _insert_lines(text, _end(node), *(f"{pad}- {write_text(value)}" for value in values))


def add_record(text: str, name: str, fields: Sequence[tuple[str, str]]) -> str:
    """Return the text with one more mapping in the list under a key at the top.

    Args:
        text: of the file.
        name: the key.
        fields: keys and values of the mapping, as they shall stand.
    """
    root = root_of(text)
    node = field_of(root, name)
    lines = [f"{key}: {value}" for key, value in fields]
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        block = _item_lines(lines, 2)
        if node is None and (root is None or not root.flow_style):
            return _insert_lines(text, _end(root) if root else len(text), f"{name}:", *block)
        if node is not None:
            return _insert_lines(text, _end(node), *block)
    if not isinstance(node, yaml.SequenceNode):
        reason = f"`{name}` must be a list"
        raise EditError(reason)
    if node.flow_style:
        return _extend_flow(text, node, [f"{{{', '.join(lines)}}}"])
    return _insert_lines(text, _end(node), *_item_lines(lines, node.start_mark.column))


def remove_item(text: str, sequence: yaml.SequenceNode, index: int) -> str:
    """Return the text without one item of a list."""
    items = sequence.value
    start, end = _index(items[index].start_mark), _end(items[index])
    if not sequence.flow_style:
        line = text.rfind("\n", 0, start) + 1
        if text[line:start].strip() != "-":
            reason = "the entry does not begin on a line of its own"
            raise EditError(reason)
        return text[:line] + text[_line_end(text, end) :]
    if index + 1 < len(items):
        return text[:start] + text[_index(items[index + 1].start_mark) :]
    return text[: _end(items[index - 1]) if index else start] + text[end:]


def _extend_scalar(text: str, node: yaml.ScalarNode, values: Sequence[str]) -> str:
    if node.style in {"|", ">"}:
        reason = "a folded text cannot be made a list"
        raise EditError(reason)
    start, end = _index(node.start_mark), _index(node.end_mark)
    if node.value:
        return text[:start] + write_list([node.value, *values]) + text[end:]
    return _insert(text, start, f" {write_list(values)}")


def _extend_flow(text: str, node: yaml.SequenceNode, written: Sequence[str]) -> str:
    more = ", ".join(written)
    if node.value:
        return _insert(text, _end(node.value[-1]), f", {more}")
    return _insert(text, _index(node.start_mark) + 1, more)


def _item_lines(lines: Sequence[str], column: int) -> list[str]:
    pad = " " * column
    return [f"{pad}{'  ' if number else '- '}{line}" for number, line in enumerate(lines)]


def _index(mark: yaml.Mark) -> int:
    return int(mark.index)


def _end(node: yaml.Node) -> int:
    """Return where the node's own text ends; PyYAML's mark of a block is past what follows it."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _end(node.value[-1][1])
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _end(node.value[-1])
    return _index(node.end_mark)


def _line_end(text: str, index: int) -> int:
    if text[index - 1 : index] == "\n":
        return index
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _insert(text: str, at: int, more: str) -> str:
    return text[:at] + more + text[at:]


def _insert_lines(text: str, after: int, *lines: str) -> str:
    new_line = "\r\n" if "\r\n" in text else "\n"
    at = _line_end(text, after)
    before = text[:at]
    if before and not before.endswith("\n"):
        before += new_line
    return before + "".join(line + new_line for line in lines) + text[at:]
