"""The hostile articles: what concerns reading."""

import json
import os
from pathlib import Path

import pytest

from generator.model.problem import Level
from generator.read import Options, read_articles, read_file

SHARED = Path(os.environ.get("WIREBRIEF_SHARED", Path(__file__).resolve().parents[3] / "shared"))
HOSTILE = SHARED / "hostile"
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def cases() -> list[dict[str, object]]:
    if not HOSTILE.is_dir():
        return []
    listed = json.loads((HOSTILE / "cases.json").read_text(encoding="utf-8"))["cases"]
    return [case for case in listed if (HOSTILE / str(case["file"])).is_file()]


def squeeze(text: str) -> str:
    return " ".join(text.translate(INVISIBLE).split())


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the shared articles are not on this machine")
def test_there_are_cases() -> None:
    assert len(cases()) > 80


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["id"])
def test_each_case_is_published_whole_or_refused(case: dict[str, object]) -> None:
    records = read_file(HOSTILE, HOSTILE / str(case["file"]), Options())
    published = [record.raw for record in records if record.raw]
    errors = [p for r in records for p in r.problems if p.level is Level.ERROR]
    if case["build"] == "reject":
        assert not published
        assert errors
        return
    assert published
    shown = " ".join(
        part
        for raw in published
        for part in (
            *((raw.header.title and (raw.header.title.value,)) or ()),
            *(line.text for line in raw.lines),
        )
    )
    for text in case["visible_text"]:
        assert squeeze(text) in squeeze(shown)


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the shared articles are not on this machine")
def test_no_address_but_plain_web_addresses_leaves_the_room() -> None:
    records = read_articles(HOSTILE, Options())
    urls = [
        record.raw.header.url.value for record in records if record.raw and record.raw.header.url
    ]
    assert urls
    assert {url.partition("://")[0] for url in urls} <= {"http", "https"}
    assert not [url for url in urls if set(url) & set(" <>\"'`\\@")]


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the shared articles are not on this machine")
def test_good_lines_survive_bad_ones() -> None:
    records = read_file(HOSTILE, HOSTILE / "f11-jsonl-mixed.jsonl", Options())
    assert [(record.record, bool(record.raw)) for record in records] == [
        (1, True), (2, False), (4, False), (5, True),
    ]  # fmt: skip
