"""Lists that are too long for a page go on on others, and no row gets lost."""

import re
from collections import Counter
from functools import cache

from generator.link import link_corpus
from generator.model.page import Link, Page, PageKind
from generator.render import Options, print_text, render_pages
from generator.render.weight import weigh
from tests.render.large import large

ARTICLES = 300
SMALL = Options(list_rows=30, list_bytes=9000)


@cache
def _pages() -> dict[str, Page]:
    corpus = large(ARTICLES)
    return {page.uri: page for page in render_pages(corpus, link_corpus(corpus), SMALL)}


def _titles(page: Page) -> list[str]:
    """Return the briefings that a page lists, by their numbers."""
    return re.findall(r"closed for the (\d+)th", print_text(page))


def _below(uri: str) -> list[Page]:
    """Return a page's further pages that list briefings without going on themselves."""
    found = [page for key, page in _pages().items() if re.match(rf"{uri}/(\d|undated|part)", key)]
    return [p for p in found if "All briefings by" not in print_text(p)]


def test_every_briefing_of_a_long_list_stands_on_exactly_one_of_the_last_pages() -> None:
    for uri in ("people/baba-abab0", "tags/bridges"):
        listed = Counter(title for page in _below(uri) for title in _titles(page))
        assert set(listed.values()) == {1}
        assert len(listed) == ARTICLES * 9 // 10


def test_a_long_list_goes_on_by_year_by_month_by_day_and_in_parts() -> None:
    uris = [uri for uri in _pages() if uri.startswith("people/baba-abab0/")]
    shapes = {re.sub(r"\d+", "n", uri.removeprefix("people/baba-abab0/")) for uri in uris}
    assert shapes >= {"n", "n/n", "n/n/n", "n/n/n/part-n", "undated", "quotes", "quotes/part-n"}


def test_the_months_of_the_timeline_go_on_by_day() -> None:
    month = _pages()["timeline/2021/08"]
    assert "All briefings by day" in print_text(month)
    assert len(_titles(month)) <= SMALL.list_rows
    assert _pages()["timeline/2021/08/15"].title == "15 August 2021"


def test_further_pages_name_their_siblings_and_lead_back() -> None:
    page = _pages()["people/baba-abab0/2021/08"]
    text = print_text(page)
    assert "Months: December" in text
    targets = {b.target for b in _links(page)}
    assert {"people/baba-abab0/2021", "people/baba-abab0/2021/07"} <= targets


def test_a_long_index_is_by_letter_and_its_first_page_has_the_most_mentioned() -> None:
    front = _pages()["people/index"]
    assert "Letters: A" in print_text(front)
    assert "Most mentioned" in print_text(front)
    letters = [p for uri, p in _pages().items() if uri.startswith("people/a-z/")]
    named = Counter(link.target for page in letters for link in _links(page) if link.title)
    people = [uri for uri, page in _pages().items() if _is_person(page)]
    assert set(named) == set(people)


def test_no_page_gets_heavier_than_the_settings_allow() -> None:
    aside = 9500  # names, company and quotes are bounded by their own settings
    lists = {PageKind.ARCHIVE, PageKind.ENTITY, PageKind.PAIR, PageKind.TAG, PageKind.INDEX,
             PageKind.SOURCE, PageKind.MONTH}  # fmt: skip
    heavy = {
        page.uri: weight
        for page in _pages().values()
        if page.kind in lists and (weight := weigh(page.blocks)) > SMALL.list_bytes + aside
    }
    assert heavy == {}


def _is_person(page: Page) -> bool:
    return page.kind is PageKind.ENTITY and page.facts["entity"] == "person"


def _links(node: object) -> list[Link]:
    if isinstance(node, Page):
        return _links(node.blocks)
    if isinstance(node, tuple):
        return [link for child in node for link in _links(child)]
    own = [node] if isinstance(node, Link) else []
    inner = getattr(node, "children", None) or getattr(node, "items", ())
    return own + (_links(inner) if isinstance(inner, tuple) else [])
