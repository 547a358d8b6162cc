"""A corpus in, the whole page tree out: read it in `tests/golden/harbour` as a reader would.

`UPDATE_GOLDEN=1` writes the tree anew, stale pages removed.
"""

import os
import shutil
from pathlib import Path

from generator.link import Options, link_corpus, page_file
from generator.render import print_markdown, print_text, render_pages
from tests.render.corpus import harbour

GOLDEN = Path(__file__).parents[1] / "golden" / "harbour"


def _pages() -> dict[str, str]:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    return {page_file(page.uri): print_markdown(page) for page in render_pages(corpus, links)}


def test_the_page_tree_is_the_golden_one() -> None:
    pages = _pages()
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in pages.items():
            (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / name).write_text(text, encoding="utf-8")
    golden = {
        path.relative_to(GOLDEN).as_posix(): path.read_text(encoding="utf-8")
        for path in GOLDEN.rglob("*.md")
    }
    assert pages == golden


def test_every_link_of_every_page_leads_to_a_page() -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    pages = render_pages(corpus, links)
    known = {page.uri for page in pages}
    for page in pages:
        assert set(_targets(page.blocks)) <= known


def test_plain_text_has_neither_marks_nor_addresses() -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    text = "\n".join(print_text(page) for page in render_pages(corpus, links))
    assert "wants *quiet* nights: 1. no pumps" in text
    assert ".md" not in text


def _targets(node: object) -> list[str]:
    if isinstance(node, tuple | list):
        return [target for child in node for target in _targets(child)]
    own = [t for t in [getattr(node, "target", "")] if t and not t.startswith("http")]
    inner = getattr(node, "children", ()) or getattr(node, "items", ())
    return own + (_targets(inner) if not callable(inner) else [])
