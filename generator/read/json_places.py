"""Where in a JSON text the records of its list stand."""

import json
import re
from collections.abc import Iterator

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def record_lines(text: str, key: str = "") -> tuple[int, ...]:
    """Return the 1-based line of each item of the list that a JSON text holds.

    The list is the text itself, or stands under `key` of the object that the text is. The text
    must be JSON that `parse_json` accepts, and hold that list.
    """
    start = _skip(text, 0)
    if key:
        # of a key that is written twice the last one counts, as for every JSON parser of Python
        start = dict(_values(text, start))[key]
    lines: list[int] = []
    line, last = 1, 0
    for at in _items(text, start):
        line += text.count("\n", last, at)
        last = at
        lines.append(line)
    return tuple(lines)


def _values(text: str, at: int) -> Iterator[tuple[str, int]]:
    """Yield key and start of each value of the object that begins at `at`."""
    at = _skip(text, at + 1)
    while text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        start = _skip(text, _skip(text, at) + 1)
        yield key, start
        at = _next(text, _DECODER.raw_decode(text, start)[1])


def _items(text: str, at: int) -> Iterator[int]:
    """Yield the start of each item of the list that begins at `at`."""
    at = _skip(text, at + 1)
    while text[at] != "]":
        yield at
        at = _next(text, _DECODER.raw_decode(text, at)[1])


def _next(text: str, at: int) -> int:
    """Return where the next item or the closing bracket stands."""
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at
