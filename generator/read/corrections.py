"""The file `corrections.yml`: what the editor puts right in single articles."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from generator.model.correction import EDITOR, Correction, MentionCorrection
from generator.model.fact import Precision, Publication
from generator.read.report import Report
from generator.read.schema import Record, Shape, check_map
from generator.read.yaml_tree import YamlMap

FILE_SHAPES: Mapping[str, Shape] = MappingProxyType({"corrections": Shape.RECORDS})
CORRECTION_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "article": Shape.TEXT,
        "title": Shape.TEXT,
        "published": Shape.TEXT,
        "outlet": Shape.TEXT,
        "authors": Shape.TEXTS,
        "add_tags": Shape.TEXTS,
        "remove_tags": Shape.TEXTS,
        "mentions": Shape.RECORDS,
        "note": Shape.TEXT,
        "date": Shape.TEXT,
        "public": Shape.FLAG,
        "reason": Shape.TEXT,
    }
)
MENTION_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "text": Shape.TEXT,
        "nth": Shape.TEXT,
        "paragraph": Shape.TEXT,
        "entity": Shape.TEXT,
    }
)
NOTHING = "none"
"""What a mention leads to that leads nowhere."""

UNKNOWN = "unknown"
"""A date of publication that nobody knows."""

_PRECISIONS = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_NUMBER = re.compile(r"[1-9]\d{0,5}")


def read_corrections(node: YamlMap, report: Report) -> tuple[Correction, ...]:
    """Return the corrections that a file holds, in its order.

    The file is a mapping with `corrections`: a list of `article` (its path, id or address) and
    at least one of `title`, `published` (ISO 8601 to the day, month or year, or `unknown`),
    `outlet`, `authors`, `add_tags`, `remove_tags`, `mentions` and `note`; besides, `date` (the
    day of the correction), `public` (whether readers are told; else they are) and `reason`.

    `mentions` is a list of `text` (as in the article), `entity` (an address, a name, or `none`),
    and optionally `nth` and `paragraph`. A fault costs the entry it is in.
    """
    record = check_map(node, FILE_SHAPES, report)
    entries = (_entry(item, report) for item in record.records.get("corrections", ()))
    return tuple(entry for entry in entries if entry is not None)


def _entry(item: YamlMap, report: Report) -> Correction | None:
    before = len(report.problems())
    fields = check_map(item, CORRECTION_SHAPES, report)
    for fault in _faults(fields):
        report.error(fields.line, fault)
    mentions = tuple(_mentions(fields, report))
    if len(report.problems()) > before:
        return None
    return Correction(
        article=fields.text("article"),
        line=fields.line,
        date=fields.text("date"),
        public=fields.flags.get("public", True),
        reason=fields.text("reason"),
        note=fields.text("note"),
        title=fields.text("title"),
        published=_published(fields.text("published")),
        outlet=fields.text("outlet"),
        authors=fields.lists.get("authors"),
        add_tags=fields.list("add_tags"),
        remove_tags=fields.list("remove_tags"),
        mentions=mentions,
    )


def _faults(fields: Record) -> Iterator[str]:
    if not fields.text("article"):
        yield "a correction needs an `article`: its path, id or address"
    day, published = fields.text("date"), fields.text("published")
    if day and not (len(day) == len("2021-05-03") and _is_date(day)):
        yield f"date `{day}` is no day such as 2021-05-03"
    if published and published != UNKNOWN and not _is_date(published):
        yield f"published `{published}` is no date such as 2021-05-03, 2021-05 or 2021, nor unknown"
    if not any(_given(fields)):
        yield "a correction needs something to put right, or a `note`"


def _given(fields: Record) -> Iterator[bool]:
    yield from (bool(fields.text(name)) for name in ("title", "published", "outlet", "note"))
    yield "authors" in fields.lists
    yield from (bool(fields.list(name)) for name in ("add_tags", "remove_tags"))
    # what is wrong with a mention is told elsewhere
    yield "mentions" in fields.records


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _published(text: str) -> Publication | None:
    if not text:
        return None
    if text == UNKNOWN:
        return Publication(rule=EDITOR)
    return Publication(value=text, precision=_PRECISIONS[len(text)], rule=EDITOR)


def _mentions(fields: Record, report: Report) -> Iterator[MentionCorrection]:
    for item in fields.records.get("mentions", ()):
        record = check_map(item, MENTION_SHAPES, report)
        for name in ("text", "entity"):
            if not record.text(name):
                report.error(record.line, f"a mention needs `{name}`")
        for name in ("nth", "paragraph"):
            if record.text(name) and not _NUMBER.fullmatch(record.text(name)):
                report.error(record.line, f"`{name}` must be a number from 1 on")
        yield _mention(record)


def _mention(record: Record) -> MentionCorrection:
    target = record.text("entity")
    return MentionCorrection(
        text=record.text("text"),
        nth=_number(record.text("nth")),
        paragraph=_number(record.text("paragraph")),
        target="" if target == NOTHING else target.strip("/"),
        line=record.line,
    )


def _number(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) else None
