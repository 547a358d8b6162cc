"""The settings of a site: one frozen value, composed of each stage's own options.

They stand in `mkdocs.yml` under `plugins: - wirebrief:`. A site that sets nothing works.
"""

import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from rapidfuzz import process

from generator.analyse import Options as AnalyseOptions
from generator.clean import Options as CleanOptions
from generator.errors import SettingsError
from generator.link import Options as LinkOptions
from generator.publish import Options as PublishOptions
from generator.read import Options as ReadOptions
from generator.relate import Options as RelateOptions
from generator.render import Options as RenderOptions
from generator.search import Options as SearchOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a site may set."""

    content: str = "content"
    """The content folder, relative to the configuration file."""
    build: str = "build"
    """Where the page tree, the report, the data and the cache go; relative likewise."""
    cache: bool = True
    """Keep the results of the slow stages on disk between runs."""
    published: str = ""
    """The `data/addresses.json` of the site that this one is about to replace: every address in it
    must still exist or lead on. Relative likewise; empty: nothing is checked."""
    read: ReadOptions = field(default_factory=ReadOptions)
    clean: CleanOptions = field(default_factory=CleanOptions)
    analyse: AnalyseOptions = field(default_factory=AnalyseOptions)
    relate: RelateOptions = field(default_factory=RelateOptions)
    entities: LinkOptions = field(default_factory=LinkOptions)
    pages: RenderOptions = field(default_factory=RenderOptions)
    publish: PublishOptions = field(default_factory=PublishOptions)
    search: SearchOptions = field(default_factory=SearchOptions)


def load_settings(given: Mapping[str, object]) -> Settings:
    """Return the settings that a mapping from a configuration file describes.

    Raises:
        SettingsError: with every unknown key and wrong type at once.
    """
    faults: list[str] = []
    settings = _compose(Settings, given, "", faults)
    if faults:
        raise SettingsError(tuple(faults))
    return typing.cast("Settings", settings)


def _compose(kind: type, given: Mapping[str, object], prefix: str, faults: list[str]) -> object:
    allowed = tuple(f.name for f in fields(kind))
    hints = typing.get_type_hints(kind)
    before = len(faults)
    values: dict[str, Any] = {}
    for key, value in given.items():
        name = f"{prefix}{key}"
        if key not in allowed:
            faults.append(_unknown(name, str(key), allowed))
            continue
        values[key] = _convert(hints[key], value, name, faults)
    return _make(kind, values, faults) if len(faults) == before else None


def _make(kind: type, values: Mapping[str, object], faults: list[str]) -> object:
    """Return the options, `None` if they themselves refuse a value."""
    try:
        return kind(**values)
    except SettingsError as error:
        faults += error.faults
        return None


def _unknown(name: str, key: str, allowed: tuple[str, ...]) -> str:
    nearest = process.extractOne(key, allowed, score_cutoff=60)
    hint = f"did you mean '{nearest[0]}'? " if nearest else ""
    return f"{name}: unknown setting; {hint}allowed are {', '.join(sorted(allowed))}"


def _convert(hint: Any, value: object, name: str, faults: list[str]) -> object:  # noqa: ANN401 (a type hint may be anything)
    origin = typing.get_origin(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _convert_options(hint, value, name, faults)
    if origin is tuple:
        return _convert_sequence(hint, value, name, faults)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _convert_mapping(hint, value, name, faults)
    return _convert_plain(hint, value, name, faults)


def _convert_options(kind: type, value: object, name: str, faults: list[str]) -> object:
    if value is None:
        return kind()
    if isinstance(value, Mapping):
        return _compose(kind, value, f"{name}.", faults)
    faults.append(f"{name}: should be a mapping, is {_name_of(value)}")
    return None


def _convert_sequence(hint: Any, value: object, name: str, faults: list[str]) -> object:  # noqa: ANN401 (as above)
    if not isinstance(value, list | tuple):
        faults.append(f"{name}: should be a list, is {_name_of(value)}")
        return ()
    inner = typing.get_args(hint)[0]
    return tuple(_convert(inner, v, f"{name}[{i}]", faults) for i, v in enumerate(value))


def _convert_mapping(hint: Any, value: object, name: str, faults: list[str]) -> object:  # noqa: ANN401 (as above)
    if not isinstance(value, Mapping):
        faults.append(f"{name}: should be a mapping, is {_name_of(value)}")
        return {}
    inner = typing.get_args(hint)[1]
    return {str(k): _convert(inner, v, f"{name}.{k}", faults) for k, v in value.items()}


def _convert_plain(hint: Any, value: object, name: str, faults: list[str]) -> object:  # noqa: ANN401 (as above)
    wanted = typing.get_args(hint) or (hint,)
    if value is None and types.NoneType in wanted:
        return None
    for kind in wanted:
        if kind is float and type(value) is int:
            return float(value)
        # bool is a subclass of int, and `true` is no number
        if type(value) is kind:
            return value
        if isinstance(kind, type) and issubclass(kind, str) and type(value) is str:
            try:
                return kind(value)
            except ValueError:
                break
    names = " or ".join(getattr(k, "__name__", str(k)) for k in wanted)
    faults.append(f"{name}: should be {names}, is {_name_of(value)} ({value!r})")
    return None


def _name_of(value: object) -> str:
    return "empty" if value is None else type(value).__name__
