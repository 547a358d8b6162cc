"""What became of every input: `build/report.json`."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path

from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.problem import Problem
from generator.model.raw import InputRecord
from generator.model.site import Links
from generator.model.uri import page_url


class Status(StrEnum):
    """What became of an input."""

    PUBLISHED = "published"
    COPY = "copy"
    DRAFT = "draft"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputReport:
    """What became of one input file, or of one line of a `.jsonl` file."""

    path: str
    record: int | None
    """Its line in a `.jsonl` file, its place in a list of a `.json` file."""
    article: str | None
    """Its identity; null if it was rejected."""
    status: Status
    copy_of: str | None
    page: str | None
    """Address below the site's root; that of the original for a copy, null for a draft."""
    problems: tuple[Mapping[str, str | int | None], ...]
    """Level, line and message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of all inputs."""

    inputs: tuple[InputReport, ...]
    counts: Mapping[str, int]
    """Inputs in all and by status, their problems by level, and how many things have pages."""
    seconds: Mapping[str, float]
    """Wall time by stage."""
    configuration: tuple[Mapping[str, str | int | None], ...] = ()
    """Path, line, level and message of each problem that is no input's: of the YAML files."""


def with_configuration(report: Report, problems: Iterable[Problem]) -> Report:
    """Return the report with those of all problems of a run that are no input's."""
    inputs = {item.path for item in report.inputs}
    found = ({"path": p.path, **_problem(p)} for p in problems if p.path not in inputs)
    return replace(report, configuration=tuple(found))


def build_report(
    records: Sequence[InputRecord],
    articles: Iterable[Article],
    corpus: Corpus,
    links: Links,
    seconds: Mapping[str, float],
) -> Report:
    """Return the report; every record is in it exactly once."""
    by_record = {(article.path, article.record): article for article in articles}
    inputs = tuple(
        _report_input(record, by_record.get((record.path, record.record)), corpus, links)
        for record in records
    )
    return Report(inputs=inputs, counts=_counts(inputs, links), seconds=dict(seconds))


def write_report(report: Report, path: Path) -> None:
    """Write the report as JSON, in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.new")
    text = json.dumps(asdict(report), ensure_ascii=False, indent=1, sort_keys=True)
    aside.write_text(f"{text}\n", encoding="utf-8")
    aside.replace(path)


def _report_input(
    record: InputRecord, article: Article | None, corpus: Corpus, links: Links
) -> InputReport:
    copy = corpus.copies.get(article.id) if article else None
    status = _status(article, corpus, links)
    page = links.briefings.get(copy.of if copy else article.id) if article else None
    return InputReport(
        path=record.path,
        record=record.record,
        article=article.id if article else None,
        status=status,
        copy_of=copy.of if copy else None,
        page=page_url(page) if page and status is not Status.DRAFT else None,
        problems=tuple(_problem(p) for p in _problems(record, article, corpus)),
    )


def _status(article: Article | None, corpus: Corpus, links: Links) -> Status:
    if article is None:
        return Status.REJECTED
    if article.draft:
        return Status.DRAFT
    if article.id in corpus.copies:
        return Status.COPY
    return Status.PUBLISHED if article.id in links.briefings else Status.REJECTED


def _problems(record: InputRecord, article: Article | None, corpus: Corpus) -> Sequence[Problem]:
    found = list(record.problems)
    if article:
        found.extend(article.problems)
    if article and article.id in corpus.analyses:
        found.extend(corpus.analyses[article.id].problems)
    return sorted(set(found), key=lambda p: (p.line or 0, p.level, p.message))


def _problem(problem: Problem) -> Mapping[str, str | int | None]:
    return {"level": str(problem.level), "line": problem.line, "message": problem.message}


def _counts(inputs: Sequence[InputReport], links: Links) -> Mapping[str, int]:
    by_status = Counter(str(item.status) for item in inputs)
    by_level = Counter(f"problems_{p['level']}" for item in inputs for p in item.problems)
    return {
        "inputs": len(inputs),
        **{str(status): by_status[str(status)] for status in Status},
        **by_level,
        "entities": len(links.entities),
        "tags": len(links.tags),
        "sources": len(links.sources),
    }
