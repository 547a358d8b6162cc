"""The commands: what they write, what they print, how they end."""

import json
from pathlib import Path

import pytest

from generator.cli import run
from generator.cli.parser import make_parser
from generator.cli.run import COMMANDS

FIELDS = (
    "id",
    "path",
    "title",
    "title_rule",
    "published",
    "published_precision",
    "published_rule",
    "authors",
    "outlet",
    "agency",
    "section",
    "keywords",
    "language",
    "url",
    "text",
    "removed",
    "mentions",
    "quotes",
    "dates",
    "tags",
    "summary",
    "copy_of",
    "copy_kind",
    "story",
    "related",
)
"""The public contract of `export`, in the order of the design."""


def test_export_writes_one_line_an_article_with_every_field(site: Path) -> None:
    assert run(["export", "-q", "-o", "out/articles.jsonl"]) == 0
    lines = (site / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert {r["title"] for r in records} == {
        "Ferry service resumes at Port Varna",
        "Islands ask for a third crossing",
    }
    assert all(set(FIELDS) <= set(record) for record in records)


def test_export_offsets_count_code_points_of_the_text(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = site / "content" / "articles" / "third.txt"
    article.write_text(
        "Title: A note\nDate: 2019-03-12\n\n🚢🚢 The crew of the ferry thanked Ilya Marenko.\n",
        encoding="utf-8",
    )
    assert run(["export", "-q"]) == 0
    records = map(json.loads, capsys.readouterr().out.splitlines())
    mentions = [(r["text"], m) for r in records for m in r["mentions"]]
    assert mentions
    assert all(text[m["start"] : m["end"]] == m["text"] for text, m in mentions)


def test_pages_writes_the_tree_and_a_report_of_every_input(site: Path) -> None:
    (site / "content" / "articles" / "broken.json").write_text("{", encoding="utf-8")
    assert run(["pages", "-q", "--out", "made"]) == 1
    report = json.loads((site / "made" / "report.json").read_text(encoding="utf-8"))
    assert {i["path"]: i["status"] for i in report["inputs"]} == {
        "articles/broken.json": "rejected",
        "articles/first.txt": "published",
        "articles/second.txt": "published",
    }
    assert (site / "made" / "pages" / "people" / "ilya-marenko.md").is_file()


def test_check_names_the_broken_file_and_writes_nothing(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "content" / "articles" / "broken.json").write_text("{", encoding="utf-8")
    before = sorted(site.rglob("*"))
    assert run(["check"]) == 1
    told = capsys.readouterr().err
    assert "articles/broken.json:1: error:" in told
    assert "3 inputs: 2 published, 1 rejected" in told
    assert sorted(site.rglob("*")) == before


def test_explain_tells_the_rules(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "-q", "first.txt"]) == 0
    told = capsys.readouterr().out
    assert "2019-03-03 (to the day; header" in told
    assert "Ilya Marenko" in told
    assert (site / "mkdocs.yml").is_file()


def test_explain_gives_addresses_that_review_takes_and_says_why_a_name_is_not_linked(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", "-q", "first.txt"]) == 0
    assert "people/ilya-marenko  (" in capsys.readouterr().out
    settings = (site / "mkdocs.yml").read_text(encoding="utf-8")
    strict = f"{settings}      relate: {{entities: {{threshold: 1.0}}}}\n"
    (site / "mkdocs.yml").write_text(strict, encoding="utf-8")
    assert run(["explain", "-q", "first.txt"]) == 0
    assert "not linked: too unsure" in capsys.readouterr().out
    assert not (site / "build").exists()


def test_explain_takes_a_file_outside_the_content_folder(
    site: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path_factory.mktemp("inbox") / "note.txt"
    text = (site / "content" / "articles" / "first.txt").read_text(encoding="utf-8")
    elsewhere.write_text(text, encoding="utf-8")
    assert run(["explain", "-q", str(elsewhere)]) == 0
    assert "Ferry service resumes" in capsys.readouterr().out


@pytest.mark.usefixtures("site")
def test_explain_lists_what_there_is_when_nothing_matches(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["explain", "-q", "nowhere.txt"]) == 2
    assert "articles/first.txt" in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_a_wrong_setting_is_wrong_usage(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "mkdocs.yml").write_text("plugins:\n  - wirebrief:\n      contents: x\n")
    assert run(["check", "-q"]) == 2
    assert "did you mean 'content'?" in capsys.readouterr().err


def test_every_command_of_the_parser_can_be_run() -> None:
    parser = make_parser()
    choices = next(a.choices for a in parser._actions if a.choices and "build" in a.choices)
    assert set(choices) == set(COMMANDS)


def test_diff_shows_what_the_register_does(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "-q", "-o", "old.jsonl"]) == 0
    (site / "content" / "entities.yml").write_text(
        "entities:\n  - {name: I. Marenko, kind: person, aliases: [Ilya Marenko, Marenko]}\n",
        encoding="utf-8",
    )
    assert run(["export", "-q", "-o", "new.jsonl"]) == 0
    capsys.readouterr()
    assert run(["diff", "old.jsonl", "new.jsonl"]) == 0
    told = capsys.readouterr().out
    assert "## Links that moved" in told
    assert "`people/ilya-marenko` → `people/i-marenko`" in told


@pytest.mark.usefixtures("site")
def test_diff_names_the_file_and_line_that_is_no_export(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "bad.jsonl").write_text('{"id": "a"}\n[]\n', encoding="utf-8")
    assert run(["diff", "bad.jsonl", "bad.jsonl"]) == 1
    assert "bad.jsonl:2: is no record" in capsys.readouterr().err
