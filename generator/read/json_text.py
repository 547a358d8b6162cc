"""JSON from strangers."""

import json
from collections.abc import Mapping
from typing import TypeAlias

NAMING = ("name", "@id", "@value", "$date", "$numberLong")
"""Keys of an object whose value stands for it: of schema.org, JSON-LD and MongoDB's exports."""

Json: TypeAlias = "bool | str | list[Json] | dict[str, Json] | None"


class JsonError(Exception):
    """The text is not the JSON we accept; carries the 1-based line and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def parse_json(text: str) -> Json:
    """Return the value of a JSON text; numbers stay the digits they are written with.

    So no number is too long, and `NaN` or `1e999` are harmless words. Raises `JsonError`.
    """
    try:
        value: Json = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as error:
        raise JsonError(error.lineno, f"is not JSON: {error.msg}") from error
    except RecursionError as error:
        raise JsonError(1, "is nested too deeply") from error
    return value


def texts_of(value: Json) -> str | tuple[str, ...]:
    """Return the text or texts that a JSON value states; of an object, its name or value."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return texts_of(next((value[key] for key in NAMING if value.get(key)), None))
    if isinstance(value, list):
        found = (texts_of(item) for item in value if not isinstance(item, list))
        return tuple(text for text in found if isinstance(text, str) and text)
    return ()
