"""Entities in very many briefings."""

from generator.link import link_corpus
from generator.render import Options, print_markdown, print_text, render_pages
from tests.render.corpus import ENTITIES, Draft, build

DRAFTS = [
    Draft(
        id=f"{year}-{n}",
        title=f"Report {n} of {year}",
        published=f"{year}-0{n}-01" if year else "",
        blocks=(f"Rain fell on [[Port Ellery|place/port-ellery]] for {n} days.",),
    )
    for year in ("2019", "2020", "")
    for n in (1, 2, 3)
]


def test_a_long_entity_page_is_split_by_year_and_loses_no_briefing() -> None:
    corpus = build(DRAFTS, ENTITIES)
    found = render_pages(corpus, link_corpus(corpus), Options(list_rows=4))
    pages = {page.uri: page for page in found if page.uri.startswith("places/port-ellery")}
    assert list(pages) == [
        "places/port-ellery",
        "places/port-ellery/2019",
        "places/port-ellery/2020",
        "places/port-ellery/undated",
    ]
    assert print_text(pages["places/port-ellery"]).count("Rain fell") == 4
    split = "".join(print_text(page) for uri, page in pages.items() if uri.count("/") == 2)
    assert split.count("Rain fell") == len(DRAFTS)
    text = print_markdown(pages["places/port-ellery"])
    assert "- [2019](port-ellery/2019.md) 3" in text
    assert "- [Undated](port-ellery/undated.md) 3" in text
