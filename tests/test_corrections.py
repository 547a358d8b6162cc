"""Corrections through the whole line: the editor has the last word."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.pipeline import Outcome, generate
from generator.publish import export_records
from generator.settings import load_settings

SETTINGS = load_settings({"entities": {"min_briefings": 1}})
ARTICLE = """\
Title: The ferry stays in port
Date: 2019-03-14
Outlet: Quay Gazette
Keywords: ferries
Id: ferry

Ingrid Vasslund said on Tuesday that the ferry would stay in the port of Oslo. The ferry needs a new engine, she said.

Nobody in Norway was surprised by that. Oslo has seen four engines go in a year, and Ingrid Vasslund has seen them all.
"""  # noqa: E501 (a paragraph is one line)
OTHER = """\
Title: Bragg paints his boat
Date: 2019-04-01
Outlet: Quay Gazette

Mr. Peter Bragg painted his boat in the port of Bergen on Monday. It took three days, Peter Bragg told a reporter.
"""  # noqa: E501 (as above)
OLD = "briefings/2019/03/the-ferry-stays-in-port"
CORRECTIONS = """\
corrections:
  - article: articles/ferry.txt
    title: The ferry stays
    published: 2019-02
    add_tags: [engines]
    mentions:
      - {text: Oslo, nth: 1, entity: none}
      - {text: Oslo, nth: 2, entity: people/peter-bragg}
    note: The engine came.
    date: 2019-05-03
    reason: Found out later.
  - article: articles/nowhere.txt
    title: Nothing
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    articles = tmp_path / "content" / "articles"
    articles.mkdir(parents=True)
    (articles / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    (articles / "boat.txt").write_text(OTHER, encoding="utf-8")
    (articles.parent / "corrections.yml").write_text(CORRECTIONS, encoding="utf-8")
    return articles.parent


def record_of(outcome: Outcome) -> Mapping[str, object]:
    records = export_records(outcome.understanding.corpus)
    return next(dict(record) for record in records if record["id"] == "ferry")


def test_the_export_shows_the_correction_as_a_rule_of_its_own(content: Path) -> None:
    record = record_of(generate(content, content.parent / "build", SETTINGS))
    assert (record["title"], record["title_rule"]) == ("The ferry stays", "editor")
    assert (record["published"], record["published_rule"]) == ("2019-02", "editor")
    assert "engines" in str(record["tags"])
    mentions = [m for m in record["mentions"] if m["text"] == "Oslo"]  # type: ignore[attr-defined]
    assert [(m["entity"], m["rule"], m["confidence"]) for m in mentions] == [
        (None, "editor-unlinked", 1.0),
        ("people/peter-bragg", "editor", 1.0),
    ]
    (told,) = record["corrections"]  # type: ignore[misc]
    assert told["reason"] == "Found out later."
    assert [c["what"] for c in told["changes"]] == [
        "title", "published", "tag", "mention", "mention",
    ]  # fmt: skip


def test_the_page_and_the_page_of_corrections_tell_it(content: Path) -> None:
    generate(content, content.parent / "build", SETTINGS)
    pages = content.parent / "build" / "pages"
    page = (pages / "briefings" / "2019" / "02" / "the-ferry-stays.md").read_text("utf-8")
    assert "> The engine came.\n" in page
    assert "Corrected on 3 May 2019: the title was “The ferry stays in port”; " in page
    assert "the date was 14 March 2019" in page
    assert "Published: February 2019 (to the month, set by the editor)" in page
    assert "“Oslo”: set by the editor" in page
    listed = (pages / "corrections" / "index.md").read_text("utf-8")
    assert "[The ferry stays](../briefings/2019/02/the-ferry-stays.md)" in listed
    assert "Corrected on 3 May 2019" in listed


def test_what_is_not_public_is_not_told(content: Path) -> None:
    path = content / "corrections.yml"
    quiet = CORRECTIONS.replace("    date: 2019", "    public: false\n    date: 2019")
    path.write_text(quiet, encoding="utf-8")
    generate(content, content.parent / "build", SETTINGS)
    pages = content.parent / "build" / "pages"
    page = (pages / "briefings" / "2019" / "02" / "the-ferry-stays.md").read_text("utf-8")
    assert "The engine came." in page
    assert "Corrected" not in page
    assert "ferry" not in (pages / "corrections" / "index.md").read_text("utf-8")


def test_the_address_from_before_a_correction_leads_on(content: Path) -> None:
    generate(content, content.parent / "build", SETTINGS)
    page = (content.parent / "build" / "pages" / f"{OLD}.md").read_text("utf-8")
    assert "to: briefings/2019/02/the-ferry-stays/" in page


def test_a_redirect_to_an_address_that_a_correction_moved_follows_it(content: Path) -> None:
    (content / "redirects.yml").write_text(f"ferry/: {OLD}/\n", encoding="utf-8")
    outcome = generate(content, content.parent / "build", SETTINGS)
    page = (content.parent / "build" / "pages" / "ferry.md").read_text("utf-8")
    assert "to: briefings/2019/02/the-ferry-stays/" in page
    assert [p for p in outcome.problems if p.path == "redirects.yml"] == []


def test_an_entry_without_an_article_is_a_warning_with_file_and_line(content: Path) -> None:
    outcome = generate(content, content.parent / "build", SETTINGS)
    told = [str(p) for p in outcome.problems if p.path == "corrections.yml"]
    guess = "did you mean `articles/ferry.txt`?"
    assert told == [
        f"corrections.yml:12: warning: there is no article `articles/nowhere.txt`; {guess}"
    ]


def test_a_run_from_the_cache_makes_the_same_pages(content: Path) -> None:
    build = content.parent / "build"

    def pages() -> Mapping[str, bytes]:
        generate(content, build, SETTINGS)
        files = (p for p in (build / "pages").rglob("*") if p.is_file())
        return {p.as_posix(): p.read_bytes() for p in files}

    (content / "corrections.yml").rename(content / "later")
    before = pages()
    (content / "later").rename(content / "corrections.yml")
    corrected = pages()
    assert corrected != before
    assert pages() == corrected
    (content / "corrections.yml").unlink()
    assert pages() == before


def test_no_run_changes_what_a_person_wrote(content: Path) -> None:
    (content / "pages").mkdir()
    (content / "pages" / "about.md").write_text("# About\n", encoding="utf-8")
    (content / "redirects.yml").write_text(f"ferry/: {OLD}/\n", encoding="utf-8")
    (content / "entities.yml").write_text(
        "entities:\n  - {name: Peter Bragg, kind: person}\n", encoding="utf-8"
    )

    def state() -> dict[str, tuple[str, int]]:
        return {
            path.as_posix(): (
                hashlib.sha256(path.read_bytes()).hexdigest(),
                path.stat().st_mtime_ns,
            )
            for path in content.rglob("*")
            if path.is_file()
        }

    before = state()
    for _ in range(2):
        generate(content, content.parent / "build", SETTINGS)
    assert state() == before
    assert json.loads((content.parent / "build" / "report.json").read_text("utf-8"))
