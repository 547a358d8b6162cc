"""The tree on disk."""

import os
from pathlib import Path

from generator.model.problem import Level
from generator.publish import exchange, write_tree

PAGES = {"index.md": "# Home\n", "people/x.md": "# X\n", "data/a.json": "{}\n"}


def _tree(folder: Path) -> dict[str, str]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}


def test_the_tree_holds_exactly_the_pages(tmp_path: Path) -> None:
    out = tmp_path / "build" / "pages"
    change = write_tree(PAGES, None, out)
    assert _tree(out) == PAGES
    assert (change.written, change.unchanged, change.removed) == (3, 0, 0)
    assert [path.name for path in out.parent.iterdir()] == ["pages"]


def test_stale_files_vanish_and_unchanged_ones_keep_their_time(tmp_path: Path) -> None:
    out = tmp_path / "pages"
    write_tree(PAGES, None, out)
    os.utime(out / "index.md", (1, 1))
    change = write_tree({"index.md": "# Home\n", "people/y.md": "# Y\n"}, None, out)
    assert _tree(out) == {"index.md": "# Home\n", "people/y.md": "# Y\n"}
    assert (out / "index.md").stat().st_mtime == 1
    assert (change.written, change.unchanged, change.removed) == (1, 1, 2)


def test_nothing_is_touched_if_nothing_changed(tmp_path: Path) -> None:
    out = tmp_path / "pages"
    write_tree(PAGES, None, out)
    before = out.stat().st_ino
    assert write_tree(PAGES, None, out).written == 0
    assert out.stat().st_ino == before


def test_a_hand_written_page_wins_and_it_is_said(tmp_path: Path) -> None:
    own = tmp_path / "content" / "pages"
    (own / "people").mkdir(parents=True)
    (own / "index.md").write_text("# Mine\n", "utf-8")
    (own / "people" / "x").mkdir()
    (own / "people" / "x" / "README.md").write_text("# My X\n", "utf-8")
    (own / "logo.svg").write_text("<svg/>", "utf-8")
    (own / ".secret").write_text("no", "utf-8")
    (own / "link.md").symlink_to("/etc/hostname")
    change = write_tree(PAGES, own, tmp_path / "pages")
    assert _tree(tmp_path / "pages") == {
        "index.md": "# Mine\n",
        "people/x/README.md": "# My X\n",
        "logo.svg": "<svg/>",
        "data/a.json": "{}\n",
    }
    assert [(p.path, p.level) for p in change.problems] == [
        ("pages/index.md", Level.INFO),
        ("pages/people/x/README.md", Level.INFO),
    ]


def test_a_missing_folder_of_hand_written_pages_is_no_fault(tmp_path: Path) -> None:
    write_tree(PAGES, tmp_path / "nowhere", tmp_path / "pages")
    assert _tree(tmp_path / "pages") == PAGES


def test_what_a_killed_run_left_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".pages.new" / "old").mkdir(parents=True)
    (tmp_path / ".pages.new" / "old" / "rest.md").write_text("x", "utf-8")
    write_tree(PAGES, None, tmp_path / "pages")
    assert _tree(tmp_path) == {f"pages/{name}": text for name, text in PAGES.items()}


def test_a_folder_takes_the_place_of_another_also_by_plain_renames(tmp_path: Path) -> None:
    for step, swap in enumerate((exchange.put_in_place, exchange.put_in_place_by_renames)):
        new, target = tmp_path / "new", tmp_path / "target"
        new.mkdir()
        (new / "file").write_text(str(step), "utf-8")
        swap(new, target)
        assert _tree(tmp_path) == {"target/file": str(step)}
