"""JSON and JSON Lines."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.errors import InputError
from generator.model.raw import InputFormat, RawArticle, RawLine
from generator.read.characters import drop_controls, is_blank, split_lines
from generator.read.crawl_date import CRAWL_KEYS, drop_crawl_date
from generator.read.json_places import record_lines
from generator.read.json_text import Json, JsonError, parse_json, texts_of
from generator.read.reading import Reading
from generator.read.record_keys import COMPUTED_KEYWORDS, NO_VALUES, RECORD_KEYS, TEXT_KEYS
from generator.read.stated import state

WRAPPERS = ("articles", "items", "results", "data")
"""Keys under which feeds and interfaces keep their list of records."""


def read_json(text: str, name: str) -> tuple[Reading, ...]:
    """Return the article of a JSON object, or the articles of a list of objects.

    Raises `InputError` if the file is not JSON or holds no object.
    """
    try:
        value = parse_json(text)
    except JsonError as error:
        raise InputError(name, error.line, error.reason) from error
    wrapper = _wrapper(value)
    items = value[wrapper] if isinstance(value, dict) and wrapper else value
    if not isinstance(items, list):
        return (_read_record(value, name, _Place(InputFormat.JSON, None, 1)),)
    if not items:
        raise InputError(name, 1, "is an empty list: no article")
    lines = record_lines(text, wrapper)
    return tuple(
        _read_record(item, name, _Place(InputFormat.JSON, number, line))
        for number, (item, line) in enumerate(zip(items, lines, strict=True), start=1)
    )


class _Place(NamedTuple):
    """Where a record stands: its number in the file, and its line."""

    form: InputFormat
    record: int | None
    line: int


def _wrapper(value: Json) -> str:
    """Return the key under which an object without a text of its own keeps a list."""
    if not isinstance(value, dict) or any(key in value for key in TEXT_KEYS):
        return ""
    return next((key for key in WRAPPERS if isinstance(value.get(key), list)), "")


def read_jsonl(text: str, name: str, longest: int) -> tuple[Reading, ...]:
    """Return one reading for each line that is not blank; a bad line costs only itself.

    Lines of more than `longest` characters are refused.
    """
    return tuple(_read_lines(text, name, longest))


def _read_lines(text: str, name: str, longest: int) -> Iterator[Reading]:
    for number, line in enumerate(text.split("\n"), start=1):
        if is_blank(line):
            continue
        if len(line) > longest:
            error = f"has {len(line):,} characters, more than the {longest:,} of `max_bytes`"
            yield Reading(line=number, record=number, error=error)
            continue
        try:
            value = parse_json(line)
        except JsonError as error:
            yield Reading(line=number, record=number, error=error.reason)
        else:
            yield _read_record(value, name, _Place(InputFormat.JSONL, number, number))


def _read_record(value: Json, name: str, place: _Place) -> Reading:
    form, record, line = place
    if not isinstance(value, dict):
        return Reading(line=line, record=record, error="is not a JSON object: no article")
    key, text = _find_text(value)
    if not key:
        error = f"has no text under any of {', '.join(TEXT_KEYS)}"
        return Reading(line=line, record=record, error=error)
    fields = {name: texts_of(item) for name, item in value.items() if _states(name, item, value)}
    stated = state(fields, RECORD_KEYS, "json:{}")
    for crawled in (fields.get(key) for key in CRAWL_KEYS):
        if isinstance(crawled, str):
            drop_crawl_date(stated, crawled)
    text, dropped = drop_controls(text)
    lines = tuple(RawLine(number=line, text=part) for _, part in split_lines(text))
    raw = RawArticle(path=name, record=record, format=form, header=stated.header(), lines=lines)
    warnings = [(line, warning) for warning in stated.warnings]
    if dropped:
        warnings.append((line, f"{dropped:,} control characters were left out"))
    return Reading(raw=raw, line=line, record=record, warnings=tuple(warnings))


def _find_text(value: dict[str, Json]) -> tuple[str, str]:
    for key in TEXT_KEYS:
        text = value.get(key)
        if isinstance(text, str) and not is_blank(text):
            return key, text
    return "", ""


def _states(key: str, item: Json, record: dict[str, Json]) -> bool:
    if key == "keywords" and COMPUTED_KEYWORDS in record:
        return False
    return not (isinstance(item, str) and item.strip() in NO_VALUES)
