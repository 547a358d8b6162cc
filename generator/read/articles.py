"""All articles of a content folder."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.model.place import place_of
from generator.model.problem import Level, Problem
from generator.model.raw import InputRecord
from generator.read.article_file import read_file
from generator.read.inputs import find_inputs
from generator.read.options import Options


def read_articles(content: Path, options: Options) -> tuple[InputRecord, ...]:
    """Return what became of every input of a content folder, by path and record.

    An `id` that two articles state stays with the first; the other loses it, with a warning.
    """
    records = (
        record for path in find_inputs(content) for record in read_file(content, path, options)
    )
    ordered = sorted(records, key=lambda record: (record.path, record.record or 0))
    return tuple(keep_ids_unique(ordered))


def keep_ids_unique(records: Iterable[InputRecord]) -> Iterator[InputRecord]:
    """Yield the records; an `id` stated before is taken from the later article.

    Ids are compared without regard to case, as addresses on many machines are.
    """
    owners: dict[str, InputRecord] = {}
    for record in records:
        stated = record.raw.header.id if record.raw else None
        if record.raw is None or stated is None:
            yield record
            continue
        owner = owners.setdefault(stated.value.casefold(), record)
        if owner is record:
            yield record
            continue
        header = replace(record.raw.header, id=None)
        place = place_of(owner.path, owner.record)
        problem = Problem(
            path=record.path,
            line=record.raw.line,
            level=Level.WARNING,
            message=f"id `{stated.value[:80]}` is already that of {place}; it was ignored here",
        )
        raw = replace(record.raw, header=header)
        yield replace(record, raw=raw, problems=(*record.problems, problem))
