"""The second law on whole pages: MkDocs makes of the Markdown what the HTML printer prints."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.link import Options, link_corpus, page_file, page_url
from generator.model.page import PageKind
from generator.render import page_target, print_html, print_markdown, render_pages
from tests.render.corpus import harbour


def test_mkdocs_makes_the_html_that_the_printer_prints(tmp_path: Path) -> None:
    corpus = harbour()
    pages = render_pages(corpus, link_corpus(corpus, Options(min_briefings=1)))
    for page in pages:
        path = tmp_path / "docs" / page_file(page.uri)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(print_markdown(page), encoding="utf-8")
    _bare_site(tmp_path)
    build(load_config(str(tmp_path / "mkdocs.yml")))
    for page in pages:
        built = tmp_path / "site" / page_url(page.uri) / "index.html"
        assert built.read_text(encoding="utf-8") == print_html(page, page_target)


def _bare_site(folder: Path) -> None:
    (folder / "theme").mkdir()
    for name in ("main", *PageKind):
        (folder / "theme" / f"{name}.html").write_text("{{ page.content }}", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: x\nstrict: true\nplugins: []\ntheme: {name: null, custom_dir: theme}\n",
        encoding="utf-8",
    )
