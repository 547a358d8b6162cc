"""The YAML block at the top of a Markdown file."""

import re
from dataclasses import dataclass

from rapidfuzz import process

from generator.errors import InputError
from generator.model.raw import Header
from generator.read.header_keys import ALL_KEYS, HEADER_KEYS, normal_key
from generator.read.stated import state
from generator.read.yaml_tree import YamlError, YamlList, YamlMap, YamlNode, YamlText, parse_yaml

_BLOCK = re.compile(r"\ufeff?---[ \t]*\n(?P<yaml>.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)

CLOSE = 80
"""Similarity (0 to 100) from which a key is taken for a misspelt one: `tittle`, `autor`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """A header, the lines it takes, and what was wrong with it."""

    header: Header = Header()
    lines: int = 0
    warnings: tuple[tuple[int | None, str], ...] = ()


def read_front_matter(text: str, name: str) -> FrontMatter:
    """Return what a front matter block states; lines end with LF.

    Only the keys of `HEADER_KEYS` are read; others, such as `template`, have no effect. A block
    that is never closed is no front matter: it stays in the text. Raises `InputError` for YAML
    that we refuse.
    """
    match = _BLOCK.match(text)
    if match is None:
        opened = text.startswith("---\n")
        warning = (1, "front matter is never closed by `---`; it was read as text")
        return FrontMatter(warnings=(warning,) if opened else ())
    try:
        node = parse_yaml(match["yaml"] or "", first_line=2)
    except YamlError as error:
        raise InputError(name, error.line, f"front matter {error.reason}") from error
    return _read_block(node, name, match[0].count("\n"))


def _read_block(node: YamlNode | None, name: str, lines: int) -> FrontMatter:
    if node is None:
        return FrontMatter(lines=lines)
    if not isinstance(node, YamlMap):
        raise InputError(name, 2, "front matter must be `key: value` lines")
    values: dict[str, str | tuple[str, ...]] = {}
    warnings: list[tuple[int | None, str]] = []
    for key, value in node.entries:
        known = normal_key(key.value)
        if known not in ALL_KEYS:
            warnings.extend(_misspelt(key))
        elif (text := _value(value)) is not None:
            values[known] = text
        else:
            warnings.append((key.line, f"`{key.value}` must be text or a list of texts"))
    stated = state(values, HEADER_KEYS, "front-matter")
    header = stated.header()
    warnings.extend((1, warning) for warning in stated.warnings)
    return FrontMatter(header=header, lines=lines, warnings=tuple(warnings))


def _value(node: YamlNode) -> str | tuple[str, ...] | None:
    if isinstance(node, YamlText):
        return node.value
    if isinstance(node, YamlList):
        texts = tuple(item.value for item in node.items if isinstance(item, YamlText))
        return texts if len(texts) == len(node.items) else None
    return None


def _misspelt(key: YamlText) -> tuple[tuple[int, str], ...]:
    near = process.extractOne(normal_key(key.value), sorted(ALL_KEYS), score_cutoff=CLOSE)
    if near is None:
        return ()
    return ((key.line, f"front matter key `{key.value}` is not known; did you mean `{near[0]}`?"),)
