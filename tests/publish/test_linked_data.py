"""JSON-LD: it says what is known, in the words of schema.org, and cannot leave its element."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.link import Options, link_corpus
from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind, PageUri
from generator.publish.linked_data import Subject, describe_page, print_linked_data
from generator.render import render_pages
from tests.render.corpus import harbour

SITE = Masthead(name="Harbour", address="https://news.example/desk/")


def page(kind: PageKind, uri: str, title: str = "A title", **facts: Any) -> Page:
    return Page(uri=PageUri(uri), kind=kind, title=title, blocks=(), facts=facts)


def described(one: Page, masthead: Masthead = SITE) -> dict[str, Any]:
    return dict(describe_page(Subject(page=one, masthead=masthead))[0])


def test_hostile_text_cannot_end_the_script_element(shared: Path) -> None:
    record = json.loads((shared / "hostile" / "f01-jsonld-breakout.json").read_text("utf-8"))
    one = page(PageKind.BRIEFING, "briefings/x", record["title"], outlet=record["source"])
    printed = print_linked_data(describe_page(Subject(page=one, masthead=SITE)))

    assert not set("<>&\u2028\u2029") & set(printed)
    article = json.loads(printed)["@graph"][0]
    assert article["headline"] == record["title"]
    assert article["publisher"]["name"] == record["source"]


@pytest.mark.parametrize(
    ("kind", "name"), [("person", "Person"), ("organization", "Organization"), ("place", "Place")]
)
def test_a_registered_entity_is_the_same_as_its_item_in_wikidata(kind: str, name: str) -> None:
    known = described(page(PageKind.ENTITY, "x/y", entity=kind, wikidata="Q159"))
    assert known["@type"] == name
    assert known["sameAs"] == "https://www.wikidata.org/wiki/Q159"


@pytest.mark.parametrize("number", ["", "Q", "159", 'Q1"><script>', "Q1/../x"])
def test_what_is_no_number_of_an_item_is_left_out(number: str) -> None:
    entity = described(page(PageKind.ENTITY, "people/y", entity="person", wikidata=number))
    assert "sameAs" not in entity


@pytest.mark.parametrize("date", ["2015-10-08", "2015-10", "2015"])
def test_a_date_is_as_exact_as_it_is_known(date: str) -> None:
    assert described(page(PageKind.BRIEFING, "briefings/x", date=date))["datePublished"] == date


def test_what_is_not_known_is_not_said() -> None:
    assert described(page(PageKind.BRIEFING, "briefings/x")).keys() == {
        *("@type", "@id", "headline", "url", "mainEntityOfPage")
    }


def test_every_page_of_a_kind_of_ours_is_described_but_the_home_page_has_nothing_above_it() -> None:
    links = link_corpus(harbour(), Options(min_briefings=1))
    for one in render_pages(harbour(), links):
        found = describe_page(Subject(page=one, masthead=SITE))
        if one.kind is PageKind.ABOUT:
            assert found == ()
        elif one.kind is PageKind.HOME:
            assert [d["@type"] for d in found] == ["WebSite"]
        else:
            assert found[1]["@type"] == "BreadcrumbList"


def test_addresses_are_whole_with_a_site_address_and_lead_there_without() -> None:
    one = page(PageKind.TAG, "tags/aid", "Aid")
    steps = describe_page(Subject(page=one, masthead=SITE))[1]["itemListElement"]
    assert [step["item"] for step in steps] == [  # type: ignore[union-attr, index, call-overload]
        "https://news.example/desk/",
        "https://news.example/desk/tags/",
        "https://news.example/desk/tags/aid/",
    ]
    assert described(one, Masthead())["isPartOf"]["url"] == "../../"
