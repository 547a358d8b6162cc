"""Real builds of a tiny site."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.errors import SettingsError
from generator.hosts import build_site
from generator.model.problem import Level


def _mkdocs(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "mkdocs", *arguments)
    return subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)


def test_mkdocs_alone_builds_everything_without_a_warning(site: Path) -> None:
    done = _mkdocs(site, "build", "--strict")

    assert done.returncode == 0, done.stderr
    assert len(list((site / "site" / "briefings").rglob("index.html"))) == 2
    assert (site / "site" / "about" / "index.html").is_file()
    assert (site / "build" / "report.json").is_file()
    assert sorted(path.name for path in site.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("theme", ["mkdocs", "material"])
def test_site_without_our_theme_builds_readable_pages(site: Path, theme: str) -> None:
    (site / "theme_overrides").unlink()
    plain = f"site_name: Plain\ndocs_dir: content\ntheme: {theme}\nplugins: [search, wirebrief]\n"
    (site / "mkdocs.yml").write_text(plain)

    outcome = build_site(site / "mkdocs.yml", strict=True)

    assert [problem.level for problem in outcome.problems] == [Level.INFO]
    assert "site_url" in outcome.problems[0].message
    (page,) = (site / "site" / "briefings").rglob("harbour-opens-at-eastport/index.html")
    assert "cut the ribbon" in page.read_text(encoding="utf-8")
    assert "Harbour opens at Eastport" in (site / "site" / "index.html").read_text(encoding="utf-8")


def test_problem_of_an_input_fails_a_strict_build_and_no_other(site: Path) -> None:
    (site / "content" / "articles" / "broken.json").write_text("{")

    assert _mkdocs(site, "build", "--strict").returncode == 1
    assert _mkdocs(site, "build").returncode == 0


def test_build_that_fails_leaves_the_good_site_alone(site: Path) -> None:
    build_site(site / "mkdocs.yml")
    before = (site / "site" / "index.html").read_bytes()
    (site / "theme_overrides").unlink()
    (site / "theme_overrides").mkdir()
    (site / "theme_overrides" / "home.html").write_text("{% nonsense %}")

    done = _mkdocs(site, "build")

    assert done.returncode != 0
    assert (site / "site" / "index.html").read_bytes() == before


def test_other_content_folder_takes_the_place_of_the_configured_one(site: Path) -> None:
    other = site / "elsewhere"
    (site / "content").rename(other)
    (site / "content").mkdir()

    outcome = build_site(site / "mkdocs.yml", content=other)

    assert len(outcome.understanding.articles) == 2


def test_what_mkdocs_stops_at_is_a_problem_of_the_outcome(site: Path) -> None:
    (site / "content" / "pages" / "about.md").write_text("# About\n\n[gone](gone.md)\n")

    outcome = build_site(site / "mkdocs.yml", strict=True)

    assert outcome.problems[-1].path == "mkdocs.yml"
    assert "strict" in outcome.problems[-1].message


def test_unknown_setting_is_refused_with_its_name(site: Path) -> None:
    configuration = (site / "mkdocs.yml").read_text()
    broken = configuration.replace("content: content", "contents: content")
    (site / "mkdocs.yml").write_text(broken)

    assert "contents" in _mkdocs(site, "build").stderr
    with pytest.raises(SettingsError, match="contents"):
        build_site(site / "mkdocs.yml")


def _fragments(site: Path) -> list[str]:
    found = sorted((site / "site" / "search").glob("*/fragment/*"))
    return [gzip.decompress(path.read_bytes()).decode() for path in found]


def test_search_index_holds_the_articles_and_nothing_else(site: Path) -> None:
    build_site(site / "mkdocs.yml")

    assert sum("ribbon" in text for text in _fragments(site)) == 2
    assert len(_fragments(site)) == 2
    assert not (site / "site" / "search" / "search_index.json").exists()


def test_stock_search_is_a_setting(site: Path) -> None:
    text = (site / "mkdocs.yml").read_text(encoding="utf-8")
    chosen = text.replace(
        "- wirebrief:\n", "- search\n  - wirebrief:\n      search: {engine: material}\n"
    )
    (site / "mkdocs.yml").write_text(chosen, encoding="utf-8")

    outcome = build_site(site / "mkdocs.yml", strict=True)

    assert outcome.problems == ()
    index = json.loads((site / "site" / "search" / "search_index.json").read_text())
    assert any("Fairhaven" in entry["text"] for entry in index["docs"])
    assert 'name="search"' in (site / "site" / "index.html").read_text(encoding="utf-8")
    assert _fragments(site) == []


def test_stock_search_that_is_listed_is_switched_off(site: Path) -> None:
    text = (site / "mkdocs.yml").read_text(encoding="utf-8")
    (site / "mkdocs.yml").write_text(text.replace("plugins:\n", "plugins:\n  - search\n"))

    build_site(site / "mkdocs.yml")

    assert len(_fragments(site)) == 2
    assert not (site / "site" / "search" / "search_index.json").exists()


def test_stock_search_that_is_not_listed_is_told(site: Path) -> None:
    text = (site / "mkdocs.yml").read_text(encoding="utf-8")
    chosen = text.replace("- wirebrief:\n", "- wirebrief:\n      search: {engine: material}\n")
    (site / "mkdocs.yml").write_text(chosen, encoding="utf-8")

    done = _mkdocs(site, "build")

    assert "search.engine is material, but 'plugins' does not list 'search'" in done.stderr
    assert "wb-search" not in (site / "site" / "index.html").read_text(encoding="utf-8")
