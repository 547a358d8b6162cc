"""Laws of the whole line, on the project's own demo articles."""

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.errors import SettingsError
from generator.model.problem import Level
from generator.pipeline import generate
from generator.settings import Settings, load_settings

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = load_settings({"cache": False, "entities": {"min_briefings": 1}})
SAMPLE = 12
"""Articles of the demo: enough for copies and shared names, few enough for a quick test."""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a content folder with some articles of the demo."""
    folder = tmp_path_factory.mktemp("site") / "content"
    (folder / "articles").mkdir(parents=True)
    files = [p for p in sorted((ROOT / "content" / "articles").rglob("*")) if p.is_file()]
    for path in files[:SAMPLE]:
        shutil.copy(path, folder / "articles" / path.name)
    return folder


@pytest.fixture(scope="module")
def tree(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """Return the page tree of these articles."""
    return pages_of(content, tmp_path_factory.mktemp("build"))


def pages_of(content: Path, build: Path, settings: Settings = SETTINGS) -> Mapping[str, bytes]:
    generate(content, build, settings)
    pages = build / "pages"
    return {
        p.relative_to(pages).as_posix(): p.read_bytes() for p in pages.rglob("*") if p.is_file()
    }


def test_a_second_run_makes_the_same_bytes(
    content: Path, tree: Mapping[str, bytes], tmp_path: Path
) -> None:
    assert pages_of(content, tmp_path) == tree


def test_a_run_from_the_cache_makes_the_same_bytes(
    content: Path, tree: Mapping[str, bytes], tmp_path: Path
) -> None:
    cached = load_settings({"cache": True, "entities": {"min_briefings": 1}})
    pages_of(content, tmp_path, cached)
    assert list((tmp_path / "cache").rglob("*"))
    assert pages_of(content, tmp_path, cached) == tree


def test_the_names_and_the_order_of_files_change_no_page(
    content: Path, tree: Mapping[str, bytes], tmp_path: Path
) -> None:
    other = tmp_path / "content" / "articles"
    for place, path in enumerate(sorted((content / "articles").iterdir(), reverse=True)):
        target = other / f"folder-{place % 3}" / f"{place:03}{path.suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    assert pages_of(tmp_path / "content", tmp_path / "build") == tree


def test_one_bad_article_stops_no_other(
    content: Path, tree: Mapping[str, bytes], tmp_path: Path
) -> None:
    shutil.copytree(content, tmp_path / "content")
    (tmp_path / "content" / "articles" / "bad.json").write_bytes(b'{"title": ')
    (tmp_path / "content" / "articles" / "bad.pdf").write_bytes(b"%PDF-1.7")
    assert pages_of(tmp_path / "content", tmp_path / "build") == tree
    report = json.loads((tmp_path / "build" / "report.json").read_text(encoding="utf-8"))
    status = {item["path"]: item["status"] for item in report["inputs"]}
    assert status["articles/bad.json"] == status["articles/bad.pdf"] == "rejected"
    files = [p for p in (tmp_path / "content" / "articles").iterdir() if p.suffix != ".jsonl"]
    assert {f"articles/{p.name}" for p in files} <= status.keys()


def test_an_empty_content_folder_makes_a_site(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert "index.md" in pages_of(tmp_path / "content", tmp_path / "build")


def test_pages_have_the_permissions_of_any_new_file(content: Path, tmp_path: Path) -> None:
    pages_of(content, tmp_path)
    mode = (tmp_path / "pages" / "index.md").stat().st_mode
    umask = os.umask(0)
    os.umask(umask)
    assert mode & 0o777 == 0o666 & ~umask


def test_an_empty_content_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    found = generate(tmp_path / "content", tmp_path / "build", SETTINGS).problems
    (problem,) = [problem for problem in found if problem.level is not Level.INFO]
    assert str(problem) == "articles: warning: there is no article here to publish yet"


def test_an_absent_content_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"there is no folder .*nowhere"):
        generate(tmp_path / "nowhere", tmp_path / "build", SETTINGS)
