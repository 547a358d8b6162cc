"""Plain text, with or without a header block."""

import re

from generator.model.raw import Header, InputFormat, RawArticle, RawLine
from generator.read.characters import is_blank, split_lines
from generator.read.header_keys import ALL_KEYS, HEADER_KEYS, UNMISTAKABLE, normal_key
from generator.read.reading import Reading
from generator.read.stated import state

_LINE = re.compile(r"\s*(?P<key>[^\W\d_][\w -]{0,20}?)\s*:\s*(?P<value>.*)", re.ASCII)


def read_text(text: str, name: str) -> tuple[Reading, ...]:
    """Return the one article of a text file.

    A header block is a run of `Key: value` lines at the very top, all keys known, ended by a
    blank line, with two keys at least or one unmistakable one. So neither a headline with a
    colon (`Russia: We have evidence`) nor a caption (`Source: AFP`) is taken for one.
    """
    lines = split_lines(text)
    header, warnings, used = _read_header(lines)
    body = tuple(RawLine(number=number, text=line) for number, line in lines[used:])
    raw = RawArticle(path=name, format=InputFormat.TEXT, header=header, lines=body)
    return (Reading(raw=raw, warnings=warnings),)


def _read_header(
    lines: tuple[tuple[int, str], ...],
) -> tuple[Header, tuple[tuple[int, str], ...], int]:
    values: dict[str, str] = {}
    used = 0
    for _, line in lines:
        if is_blank(line):
            break
        match = _LINE.fullmatch(line)
        key = normal_key(match["key"]) if match else ""
        if match is None or key not in ALL_KEYS or key in values:
            return Header(), (), 0
        values[key] = match["value"]
        used += 1
    if len(values) < 2 and not UNMISTAKABLE & values.keys():  # noqa: PLR2004 - a pair, see above
        return Header(), (), 0
    stated = state(values, HEADER_KEYS, "header")
    header = stated.header()
    return header, tuple((1, warning) for warning in stated.warnings), used
