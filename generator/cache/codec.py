"""The model's frozen dataclasses to JSON and back, by their type hints.

Not pickle: a cache folder may come from a shared machine or an archive, and reading it must
not run anything.
"""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, NoReturn, TypeVar

from generator.model.page import Json

T = TypeVar("T")
Decoder = Callable[[Any], Any]

PLAIN = (str, int, float, bool)


class CodecError(ValueError):
    """The data is not what the type says."""


def encode(value: object) -> Json:
    """Return a value as JSON; sets sorted, mappings as lists of pairs in their own order.

    Raises:
        TypeError: for anything but dataclasses, enums, tuples, sets, mappings and plain values.
    """
    if value is None or type(value) in PLAIN:
        return typing.cast("Json", value)
    if isinstance(value, Enum):
        return encode(value.value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: encode(getattr(value, name)) for name in _field_names(type(value))}
    return _encode_collection(value)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _encode_collection(value: object) -> Json:
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, frozenset):
        return [encode(item) for item in sorted(value)]
    if isinstance(value, Mapping):
        return [[encode(key), encode(item)] for key, item in value.items()]
    message = f"{type(value).__name__} cannot be kept"
    raise TypeError(message)


def decode(kind: type[T], data: Json) -> T:
    """Return what `encode` was given, `kind` being its type.

    Raises:
        CodecError: if the data does not fit the type exactly.
    """
    value: T = _decoder(typing.cast("Any", kind))(data)
    return value


@cache
def _decoder(hint: Any) -> Decoder:  # noqa: ANN401 (a type hint may be anything)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _union(typing.get_args(hint))
    if origin is not None:
        return _collection(origin, typing.get_args(hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint)
    if is_dataclass(hint):
        return _dataclass(typing.cast("type", hint))
    return _plain(hint)


def _dataclass(kind: type) -> Decoder:
    hints = typing.get_type_hints(kind)
    names = {field.name for field in fields(kind)}
    decoders: dict[str, Decoder] = {}

    def build(data: Any) -> object:  # noqa: ANN401 (unchecked data)
        if type(data) is not dict or data.keys() != names:
            _refuse(kind, data)
        if not decoders:
            # made on first use, so that a type may hold itself
            decoders.update({name: _decoder(hints[name]) for name in names})
        return kind(**{name: decoders[name](value) for name, value in data.items()})

    return build


def _enum(kind: type[Enum]) -> Decoder:
    members = {member.value: member for member in kind}

    def build(data: Any) -> Enum:  # noqa: ANN401 (unchecked data)
        if type(data) not in PLAIN or data not in members:
            _refuse(kind, data)
        return members[data]

    return build


def _plain(kind: Any) -> Decoder:  # noqa: ANN401 (a type hint may be anything)
    def build(data: Any) -> Any:  # noqa: ANN401 (unchecked data)
        # the exact type: True is no integer here, and 1 no float
        if type(data) is not kind:
            _refuse(kind, data)
        return data

    return build


def _union(kinds: tuple[Any, ...]) -> Decoder:
    decoders = [_decoder(kind) for kind in kinds]

    def build(data: Any) -> Any:  # noqa: ANN401 (unchecked data)
        for decoder in decoders:
            try:
                return decoder(data)
            except CodecError:
                continue
        return _refuse(kinds, data)

    return build


def _collection(origin: Any, kinds: tuple[Any, ...]) -> Decoder:  # noqa: ANN401 (as above)
    if origin is tuple and kinds[-1:] != (Ellipsis,):
        return _row(kinds)
    if issubclass(origin, Mapping):
        pair = _row(kinds)
        return lambda data: dict(map(pair, _listed(origin, data)))
    item = _decoder(kinds[0])
    return lambda data: origin(map(item, _listed(origin, data)))


def _row(kinds: tuple[Any, ...]) -> Decoder:
    """Return the decoder of a tuple of fixed length."""
    decoders = [_decoder(kind) for kind in kinds]

    def build(data: Any) -> tuple[Any, ...]:  # noqa: ANN401 (unchecked data)
        if len(_listed(tuple, data)) != len(decoders):
            _refuse(tuple, data)
        return tuple(decoder(item) for decoder, item in zip(decoders, data, strict=True))

    return build


def _listed(kind: Any, data: Any) -> list[Any]:  # noqa: ANN401 (unchecked data)
    if type(data) is not list:
        _refuse(kind, data)
    return data


def _refuse(kind: Any, data: Any) -> NoReturn:  # noqa: ANN401 (unchecked data)
    message = f"{type(data).__name__} where {kind} belongs"
    raise CodecError(message)
