"""A tiny site of our own words."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ARTICLE = """\
---
title: Harbour opens at {name}
date: 2021-07-{day:02}
outlet: Gulf Register
---
The harbour at {name} opened on Monday after two years of work, officials said.

Ships from Norway and Portugal were the first to enter. Anna Lindqvist, the mayor, cut the ribbon.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return the folder of a site of two articles, with the demo's configuration and theme."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    (tmp_path / "content" / "pages").mkdir()
    (tmp_path / "content" / "pages" / "about.md").write_text("# About\n\nA test.\n")
    for day, name in enumerate(("Fairhaven", "Eastport"), 1):
        path = tmp_path / "content" / "articles" / f"{name}.md"
        path.write_text(ARTICLE.format(name=name, day=day))
    (tmp_path / "theme_overrides").symlink_to(ROOT / "theme_overrides")
    (tmp_path / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    return tmp_path
