"""Commands on odd content folders: a clear message, never a traceback."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import run

CONFIGURATION = """site_name: Odd
docs_dir: content
plugins:
  - wirebrief:
      entities: {min_briefings: 1}
"""
ARTICLE = "Title: {}\nDate: 2015-05-03\n\nThe keeper of the harbour said that the {} had left.\n"
NAMES = (
    *("new\nline.txt", "tab\t.txt", "-rf.txt", "index.md", "e\u0301.txt", "x" * 240 + ".txt"),
    *("a;b$(x).txt", "quote\"'.txt", "UPPER.TXT", "<b>.txt", "%2e%2e.txt", "con.txt", "[x](y).txt"),
)
IDS = ("same", "SAME", "index", "404", "con", "feed.xml", "../x", "", "search", "tags", "people")


def _one_file(content: Path) -> None:
    content.write_text("x", encoding="utf-8")


def _no_articles(content: Path) -> None:
    (content / "articles").mkdir(parents=True)


def _all_rejected(articles: Path) -> None:
    articles = _articles(articles)
    for name, text in (("a.json", "{"), ("b.txt", "  "), ("c.xyz", "x")):
        (articles / name).write_text(text, encoding="utf-8")


def _odd_names(content: Path) -> None:
    articles = _articles(content)
    for number, name in enumerate(NAMES):
        (articles / name).write_text(ARTICLE.format(name, "ferry " * number), encoding="utf-8")
    (articles / os.fsdecode(b"bad\xff.txt")).write_text(ARTICLE.format("x", "y"), encoding="utf-8")


def _links(content: Path) -> None:
    articles = _articles(content)
    (articles / "good.txt").write_text(ARTICLE.format("Good", "ferry"), encoding="utf-8")
    for name, target in (
        ("loop.txt", "loop.txt"),
        ("secret.txt", "/etc/passwd"),
        ("dangling.txt", "nowhere"),
        ("folder", "/etc"),
        ("up", ".."),
    ):
        (articles / name).symlink_to(target)
    os.mkfifo(articles / "pipe.txt")
    (articles / "deep.txt").mkdir()


def _same_ids(content: Path) -> None:
    articles = _articles(content)
    for number, value in enumerate(IDS):
        fields = {"id": value, "title": "index", "text": f"The harbour saw {'boats ' * number}."}
        (articles / f"{number}.json").write_text(json.dumps(fields), encoding="utf-8")


def _broken_register(content: Path) -> None:
    articles = _articles(content)
    (articles / "good.txt").write_text(ARTICLE.format("Good", "ferry"), encoding="utf-8")
    (content / "entities.yml").write_text("entities: [1, {name: [a]}, &a {name: b}, *a]\n")
    (content / "tags.yml").write_text("- - -\n")
    (content / "sources.yml").write_bytes(b"\xff\xfe\x00")
    (content / "redirects.yml").write_text("x: [")


def _huge_register(content: Path) -> None:
    articles = _articles(content)
    (articles / "good.txt").write_text(ARTICLE.format("Good", "ferry"), encoding="utf-8")
    aliases = ", ".join(f'"alias {number} (((.*"' for number in range(5000))
    entry = f"entities:\n  - name: Big Thing\n    kind: organization\n    aliases: [{aliases}]\n"
    (content / "entities.yml").write_text(entry)


def _large(content: Path) -> None:
    articles = _articles(content)
    words = "The keeper of the harbour said that the ferry had left. "
    (articles / "paragraphs.txt").write_text(f"Title: A\n\n{(words * 9 + chr(10) * 2) * 1000}")
    (articles / "line.txt").write_text(f"Title: B\n\n{words * 8000}")
    with (articles / "sparse.txt").open("wb") as file:
        file.truncate(50_000_000)


def _articles(content: Path) -> Path:
    articles = content / "articles"
    articles.mkdir(parents=True)
    return articles


def _absent(content: Path) -> None:
    assert not content.exists()


@pytest.mark.parametrize("command", ["check", "pages", "build", "export"])
@pytest.mark.parametrize(
    ("fill", "status"),
    [
        (_absent, 2),
        (_one_file, 2),
        (_no_articles, 0),
        (_all_rejected, 1),
        (_odd_names, 0),
        (_links, 1),
        (_same_ids, 0),
        (_broken_register, 1),
        (_huge_register, 0),
        (_large, 1),
    ],
    ids=lambda value: getattr(value, "__name__", "").strip("_"),
)
def test_an_odd_folder_ends_with_a_status(  # noqa: PLR0913, PLR0917 (three are fixtures)
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fill: Callable[[Path], None],
    status: int,
    command: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    fill(tmp_path / "content")
    assert run([command]) == status
    told = capsys.readouterr()
    assert told.err
    assert "Traceback" not in told.err
    assert "root:x:0:0" not in told.out
