"""The report and the export."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.link import Options, link_corpus
from generator.model.article import Article
from generator.model.problem import Level, Problem
from generator.model.raw import InputFormat, InputRecord, RawArticle
from generator.model.rules import EVIDENCE
from generator.publish import build_report, export_records, make_data, write_report
from tests.conftest import ROOT
from tests.render.corpus import harbour

FIELDS = (
    "id path title title_rule published published_precision published_rule authors outlet agency "
    "section keywords language url text removed mentions references quotes dates tags summary "
    "copy_of copy_kind story related corrections"
)


def _record(article: Article) -> InputRecord:
    raw = RawArticle(path=article.path, format=InputFormat.TEXT, lines=())
    return InputRecord(path=article.path, raw=raw)


def _records(articles: Iterable[Article]) -> tuple[InputRecord, ...]:
    broken = Problem(path="articles/z.json", line=3, level=Level.ERROR, message="no JSON")
    rejected = InputRecord(path="articles/z.json", problems=(broken,))
    return (*map(_record, articles), rejected)


def test_every_input_is_in_the_report_once_with_its_state(tmp_path: Path) -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    draft = replace(corpus.articles["e-year"], id="f", path="articles/f-draft.txt", draft=True)
    articles = (*corpus.articles.values(), draft)
    report = build_report(_records(articles), articles, corpus, links, {"read": 0.5})
    write_report(report, tmp_path / "build" / "report.json")
    written = json.loads((tmp_path / "build" / "report.json").read_text("utf-8"))
    page = "briefings/2019/03/harbour-council-votes-to-dredge-the-northern-channel/"
    assert [(i["path"], i["status"]) for i in written["inputs"]] == [
        ("articles/a-harbour.txt", "published"),
        ("articles/b-copy.txt", "copy"),
        ("articles/c-ferry.txt", "published"),
        ("articles/d-undated.txt", "published"),
        ("articles/e-year.txt", "published"),
        ("articles/f-draft.txt", "draft"),
        ("articles/z.json", "rejected"),
    ]
    assert (written["inputs"][1]["copy_of"], written["inputs"][1]["page"]) == ("a-harbour", page)
    assert written["inputs"][5]["page"] is None
    assert written["inputs"][6]["problems"] == [{"level": "error", "line": 3, "message": "no JSON"}]
    assert written["counts"]["inputs"] == 7
    assert written["seconds"] == {"read": 0.5}


def test_the_export_has_exactly_the_fields_of_the_contract() -> None:
    for record in export_records(harbour()):
        assert " ".join(record) == FIELDS
        json.dumps(record)


def test_exported_offsets_count_code_points_of_the_text() -> None:
    record = next(export_records(harbour()))
    text = str(record["text"])
    mentions = record["mentions"]
    assert isinstance(mentions, list)
    assert mentions
    for mention in mentions:
        assert isinstance(mention, dict)
        assert text[mention["start"] : mention["end"]] == mention["text"]  # type: ignore[misc]
    assert mentions[0]["entity"] == "places/port-ellery"  # type: ignore[index,call-overload]


def test_the_export_says_what_is_a_copy_of_what() -> None:
    copies = {r["id"]: (r["copy_of"], r["copy_kind"]) for r in export_records(harbour())}
    assert copies["b-copy"] == ("a-harbour", "excerpt")
    assert copies["a-harbour"] == (None, None)


def test_every_page_in_the_data_exists() -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    files = {name: json.loads(text) for name, text in make_data(corpus, links).items()}
    uris = [*links.briefings.values(), *links.entities.values(), *links.tags.values()]
    known = {f"{uri}/" for uri in (*uris, *links.sources.values())}
    assert {
        row["page"] for rows in files.values() if isinstance(rows, list) for row in rows
    } == known
    entity = files["data/entities/places/port-ellery.json"]
    assert [row["date"] for row in entity["briefings"]] == ["2019-03-14", "2018", None]


def test_every_field_of_the_data_and_every_rule_of_a_mention_is_documented() -> None:
    told = set(re.findall(r"`([\w-]+)`", (ROOT / "docs" / "export.md").read_text("utf-8")))
    corpus = harbour()
    files = make_data(corpus, link_corpus(corpus, Options(min_briefings=1)))
    used = {key for text in files.values() for key in _keys(json.loads(text))}
    assert used - told == set()
    assert set(EVIDENCE) - told == set()


def _keys(value: dict[str, object] | list[object]) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, dict | list):
            yield from _keys(item)
