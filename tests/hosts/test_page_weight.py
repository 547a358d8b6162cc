"""However large the archive, no page that a reader loads is heavier than 100 KB of HTML."""

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.link import link_corpus, page_file
from generator.render import Options, print_html, print_markdown, render_pages
from tests.hosts.conftest import ROOT
from tests.render.large import large

if TYPE_CHECKING:
    from generator.model.page import Page

ARTICLES = 700
HEAVIEST = 100_000
PER_KIND = 2


def test_the_heaviest_pages_of_every_kind_are_light(tmp_path: Path) -> None:
    corpus = large(ARTICLES)
    by_kind: dict[str, list[Page]] = defaultdict(list)
    for page in render_pages(corpus, link_corpus(corpus)):
        by_kind[page.kind].append(page)
    for pages in by_kind.values():
        _write(tmp_path, sorted(pages, key=lambda page: -len(print_html(page)))[:PER_KIND])
    _build(tmp_path)
    built = {path: path.stat().st_size for path in (tmp_path / "site").rglob("index.html")}
    assert len(built) > len(by_kind)
    assert {path: size for path, size in built.items() if size > HEAVIEST} == {}
    assert max(built.values()) > HEAVIEST // 2, "the corpus is too small to tell"


def test_the_pages_of_a_long_index_show_letters_and_parts(tmp_path: Path) -> None:
    corpus = large(200)
    pages = render_pages(corpus, link_corpus(corpus), Options(list_bytes=3000))
    _write(tmp_path, [page for page in pages if page.uri.startswith("people/a-z/")])
    _build(tmp_path)
    html = (tmp_path / "site" / "people" / "a-z" / "a" / "part-2" / "index.html").read_text("utf-8")
    assert '<span aria-current="page">A</span>' in html
    assert '<a href="../../o/">O</a>' in html
    assert "<dt>Parts</dt>" in html


def _write(folder: Path, pages: "list[Page]") -> None:
    for page in pages:
        file = folder / "docs" / page_file(page.uri)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(print_markdown(page), encoding="utf-8")


def _build(folder: Path) -> None:
    """Build with the site's own theme; the pages that are linked are mostly left out."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    text = re.sub(r"^nav:.*?(?=^plugins:)", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^plugins:.*?(?=^theme:)", "plugins: []\n", text, flags=re.MULTILINE | re.DOTALL)
    text = text.replace("docs_dir: content", "docs_dir: docs")
    text = text.replace("custom_dir: theme_overrides", f"custom_dir: {ROOT / 'theme_overrides'}")
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    build(load_config(str(folder / "mkdocs.yml")))
