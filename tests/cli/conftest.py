"""A small site of our own to run the command line on."""

from pathlib import Path

import pytest

FIRST = """Title: Ferry service resumes at Port Varna
Date: 3 March 2019
Outlet: Harbour Gazette
Keywords: ferries, trade

The ferry between Port Varna and the islands resumed on Sunday, said Ilya Marenko, who runs the \
harbour office.

Marenko told reporters that two crossings a day were planned until the end of April.
"""

SECOND = """Title: Islands ask for a third crossing
Date: 10 March 2019
Outlet: Island Post

Shopkeepers on the islands asked the harbour office for a third crossing a day on Friday.

Ilya Marenko said that a decision would be taken before the summer.
"""

CONFIGURATION = """site_name: Harbour desk
plugins:
  - wirebrief:
      entities: {min_briefings: 1}
"""


@pytest.fixture(autouse=True)
def width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print for a terminal of 100 columns, wherever the tests run."""
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a site with two articles, which is also the working folder."""
    articles = tmp_path / "content" / "articles"
    articles.mkdir(parents=True)
    (articles / "first.txt").write_text(FIRST, encoding="utf-8")
    (articles / "second.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
