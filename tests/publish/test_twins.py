"""Twins: every page's text as Markdown at its own address, and links between them that lead."""

import re
from pathlib import Path
from posixpath import dirname, join, normpath

import yaml

from generator.link import Options, link_corpus
from generator.model.masthead import Masthead
from generator.model.uri import page_url
from generator.publish import make_twins
from generator.publish.llms import print_llms, print_robots
from generator.render import print_markdown, print_markdown_body, print_twin, render_pages
from tests.render.corpus import harbour

LINK = re.compile(r"\]\(([^)\s]+)")
SITE = Masthead(name="Harbour", description="All of it.", address="https://news.example/desk/")
PAGES = render_pages(harbour(), link_corpus(harbour(), Options(min_briefings=1)))


def test_every_link_between_twins_leads_to_a_twin(tmp_path: Path) -> None:
    twins = make_twins(
        {page.uri: print_twin(page, print_markdown(page)) for page in PAGES}, tmp_path / "absent"
    )
    assert len(twins) == len(PAGES)
    for name, text in twins.items():
        for target in LINK.findall(text):
            if not target.startswith(("http", "#")):
                assert normpath(join(dirname(name), target)) in twins


def test_a_twin_has_the_words_of_its_page_and_says_which_it_is() -> None:
    for page in PAGES:
        _, head, body = print_twin(page, print_markdown(page)).split("---\n", 2)
        stated = yaml.safe_load(head)
        assert stated["title"] == page.title
        assert stated["page"] == (page_url(page.uri) or "./")
        assert LINK.sub("](", body.strip()) == LINK.sub("](", print_markdown_body(page).strip())


def test_a_hand_written_page_has_a_twin_without_its_head_and_with_its_links_mended(
    tmp_path: Path,
) -> None:
    (tmp_path / "guide").mkdir()
    text = "---\ntitle: A\n---\n# A\n\n[x](../people/x.md#y) [out](https://a.example/b.md)\n"
    (tmp_path / "guide" / "a.md").write_text(text)
    (twin,) = make_twins({}, tmp_path).items()
    assert twin == (
        "guide/a/index.md",
        "# A\n\n[x](../../people/x/index.md#y) [out](https://a.example/b.md)\n",
    )


def test_the_guide_for_language_models_leads_to_twins_and_names_the_newest_first() -> None:
    text = print_llms(PAGES, SITE)
    twins = {SITE.address + page_url(page.uri) + "index.md" for page in PAGES}
    assert text.startswith("# Harbour\n\n> All of it.\n\n")
    addresses = LINK.findall(text)
    assert {a for a in addresses if a.endswith(".md")} <= twins
    newest = max(PAGES, key=lambda page: str(page.facts.get("date", "")))
    section = text.partition("## Newest briefings")[2]
    assert LINK.findall(section)[0] == SITE.address + page_url(newest.uri) + "index.md"


def test_crawlers_are_told_where_the_sitemap_is_if_anybody_knows() -> None:
    assert "Sitemap: https://news.example/desk/sitemap.xml" in print_robots(SITE)
    assert "Sitemap" not in print_robots(Masthead())
