"""From input files to records."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from generator.errors import InputError
from generator.model.problem import Level, Problem
from generator.model.raw import InputFormat, InputRecord
from generator.read.characters import drop_controls, is_blank
from generator.read.decoding import decode
from generator.read.formats import FORMATS
from generator.read.html import declared_charset, read_html
from generator.read.loading import load_bytes
from generator.read.markdown import read_markdown
from generator.read.options import Options
from generator.read.reading import Reading
from generator.read.records import read_json, read_jsonl
from generator.read.text import read_text

READERS: Mapping[InputFormat, Callable[[str, str], tuple[Reading, ...]]] = MappingProxyType(
    {
        InputFormat.TEXT: read_text,
        InputFormat.MARKDOWN: read_markdown,
        InputFormat.HTML: read_html,
        InputFormat.JSON: read_json,
    }
)
"""Format to the function from text and name to readings; they raise `InputError`."""


def read_file(content: Path, path: Path, options: Options) -> tuple[InputRecord, ...]:
    """Return what became of one input file: one record, or one for each record of a bundle.

    Never raises for what is in the file: a rejected input is a record with an error.
    """
    name = relative_name(content, path)
    try:
        readings, warnings = _read(content, path, name, options)
    except InputError as error:
        return (_reject(name, error),)
    records = tuple(_record(name, reading) for reading in readings)
    return _with_warnings(records, name, warnings)


def relative_name(content: Path, path: Path) -> str:
    """Return the path below `content` with forward slashes; bytes that are no UTF-8 as U+FFFD."""
    name = (path.relative_to(content) if path.is_relative_to(content) else path).as_posix()
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _read(
    content: Path, path: Path, name: str, options: Options
) -> tuple[tuple[Reading, ...], tuple[str, ...]]:
    form = FORMATS.get(path.suffix.lower())
    bundle = form is InputFormat.JSONL
    limit = options.max_bundle_bytes if bundle else options.max_bytes
    if form is None:
        # links and unreadable files are reported as such first
        load_bytes(content, path, name, options.max_bundle_bytes)
        known = ", ".join(sorted(FORMATS))
        raise InputError(name, None, f"unknown kind of file; articles end in {known}")
    data = load_bytes(content, path, name, limit)
    declared = declared_charset(data) if form is InputFormat.HTML else ""
    decoded = decode(data, name, declared)
    text, dropped = drop_controls(decoded.text)
    if is_blank(text):
        raise InputError(name, None, "is empty")
    gone = (f"{dropped:,} control characters were left out",) if dropped else ()
    if bundle:
        return read_jsonl(text, name, options.max_bytes), decoded.warnings + gone
    return READERS[form](text, name), decoded.warnings + gone


def _record(name: str, reading: Reading) -> InputRecord:
    problems = [
        Problem(path=name, line=line, level=Level.WARNING, message=message)
        for line, message in reading.warnings
    ]
    raw, error = reading.raw, reading.error
    if raw is not None and all(is_blank(line.text) for line in raw.lines):
        raw, error = None, "has no text besides its header"
    if raw is None:
        problem = Problem(path=name, line=reading.line, level=Level.ERROR, message=error)
        problems.append(problem)
    return InputRecord(path=name, record=reading.record, raw=raw, problems=tuple(problems))


def _reject(name: str, error: InputError) -> InputRecord:
    problem = Problem(path=name, line=error.line, level=Level.ERROR, message=error.reason)
    return InputRecord(path=name, problems=(problem,))


def _with_warnings(
    records: tuple[InputRecord, ...], name: str, warnings: Iterable[str]
) -> tuple[InputRecord, ...]:
    problems = tuple(
        Problem(path=name, level=Level.WARNING, message=message) for message in warnings
    )
    if not problems or not records:
        return records
    first = records[0]
    told = InputRecord(
        path=name, record=first.record, raw=first.raw, problems=problems + first.problems
    )
    return (told, *records[1:])
