"""Searching with Pagefind: what is asked for, what is shown, and every key."""

import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from generator.model.page import PageUri
from generator.search import Options
from generator.search.document import Document
from generator.search.index import write_documents
from tests.browser.static_host import serve_folder

pytestmark = pytest.mark.browser

DATES = "(facts) => facts.map((one) => +new Date(one.innerText.split(', ').at(-1)))"


@pytest.fixture
def start(page: Page, server: str) -> Page:
    """Return the home page, whose faults the tests fail on."""
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(server)
    return page


def _search(page: Page, words: str) -> Locator:
    page.keyboard.press("/")
    page.keyboard.type(words)
    expect(page.locator(".wb-dialog")).to_have_attribute("data-state", "answered")
    return page.locator(".wb-hit")


@pytest.mark.parametrize("key", ["/", "s"])
def test_key_opens_the_search_and_escape_leads_back(start: Page, key: str) -> None:
    start.keyboard.press(key)

    field = start.get_by_role("textbox", name="Search names and briefings")
    expect(field.last).to_be_focused()
    expect(start.locator(".wb-dialog")).to_be_visible()
    start.keyboard.press("Escape")
    expect(start.locator(".wb-dialog")).to_be_hidden()
    expect(field.first).to_be_focused()


def test_nothing_is_fetched_until_the_search_is_opened(page: Page, server: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(server)))
    page.goto(server)
    page.wait_for_load_state("networkidle")
    before = [url for url in asked if "search" in url]

    page.locator(".wb-search input").click()
    expect(page.locator(".wb-dialog__input")).to_be_focused()

    assert {url.split("?")[0] for url in before} <= {
        "/assets/stylesheets/search.css",
        "/assets/javascripts/search/open.js",
    }
    assert any("/search/catalogue.json" in url for url in asked)


def test_words_typed_while_the_search_is_loading_are_kept(start: Page) -> None:
    start.keyboard.press("/")
    start.keyboard.type("helicopters", delay=0)

    expect(start.locator(".wb-dialog__input")).to_have_value("helicopters")
    expect(start.locator(".wb-hit mark").first).to_have_text(re.compile("[Hh]elicopter"))


def test_alias_is_read_as_its_entity_whose_card_stands_first(start: Page) -> None:
    hits = _search(start, "daesh")

    expect(start.locator(".wb-found__name")).to_have_text("Islamic State")
    expect(start.locator(".wb-found__about")).to_contain_text("“Daesh” is one of its names")
    listed = int(start.locator(".wb-dialog__status").inner_text().split()[0])
    assert listed > 1
    expect(hits.first.locator("mark").first).to_have_text(re.compile("Islamic State|ISIS|Daesh|IS"))


def test_word_itself_can_be_searched_instead(start: Page) -> None:
    _search(start, "kabul")
    before = start.locator(".wb-dialog__status").inner_text()

    start.get_by_role("button", name="Search the word instead").click()

    expect(start.locator(".wb-found")).to_have_count(0)
    expect(start).to_have_url(re.compile("as=words"))
    expect(start.locator(".wb-dialog__status")).not_to_have_text(before)


def test_facets_narrow_down_and_stand_in_the_address(start: Page) -> None:
    _search(start, "taliban")
    facet = start.locator(".wb-facet[data-facet=person] label").first
    name = facet.locator(".wb-facet__name").inner_text()
    left = facet.locator(".wb-facet__count").inner_text()

    facet.click()

    expect(start.locator(".wb-dialog__status")).to_have_text(re.compile(f"^{left} "))
    expect(start.locator(".wb-facet[data-facet=person] :checked ~ .wb-facet__name")).to_have_text(
        name
    )
    expect(start).to_have_url(re.compile(r"\?q=taliban&person=[a-z-]+"))


def test_address_brings_the_whole_question_back(page: Page, server: str) -> None:
    page.goto(f"{server}/people/?q=moscow&sort=oldest&when=2015..2017&as=words")

    expect(page.locator(".wb-dialog__input")).to_have_value("moscow")
    expect(page.get_by_role("radio", name="Oldest")).to_be_checked()
    expect(page.locator(".wb-time__period[aria-pressed=true]")).to_have_count(3)
    expect(page.locator(".wb-hit").first).to_be_visible()
    years = [int(text[-4:]) for text in page.locator(".wb-hit__facts").all_inner_texts()]
    assert years == sorted(years)
    assert set(years) <= {2015, 2016, 2017}


def test_back_from_a_hit_leads_to_the_same_hits(start: Page) -> None:
    hits = _search(start, "helicopters")
    expect(hits.first).to_be_visible()
    titles = start.locator(".wb-hit__title").all_inner_texts()
    start.keyboard.press("Enter")
    expect(start.locator("h1")).to_have_text(titles[0])

    start.go_back()

    expect(start.locator(".wb-hit__title").first).to_be_visible()
    expect(start.locator(".wb-hit__title")).to_have_text(titles)


def test_arrows_move_among_hits_and_typing_goes_on(start: Page) -> None:
    hits = _search(start, "taliban as")
    expect(hits.nth(1)).to_be_visible()

    start.keyboard.press("ArrowDown")
    expect(hits.first).to_be_focused()
    start.keyboard.press("ArrowDown")
    expect(hits.nth(1)).to_be_focused()
    start.keyboard.press("ArrowUp")
    start.keyboard.press("ArrowUp")
    expect(start.locator(".wb-dialog__input")).to_be_focused()
    start.keyboard.press("ArrowDown")
    start.keyboard.type("k")
    expect(start.locator(".wb-dialog__input")).to_have_value("taliban ask")


def test_bar_of_the_histogram_narrows_to_its_year(start: Page) -> None:
    _search(start, "kabul")
    bar = start.locator(".wb-time__period[data-period='2021']")
    n = bar.locator(".wb-time__count").inner_text()

    bar.focus()
    start.keyboard.press("Enter")

    expect(start.locator(".wb-dialog__status")).to_have_text(re.compile(f"^{n} "))
    expect(bar).to_have_attribute("aria-pressed", "true")
    expect(start).to_have_url(re.compile("when=2021"))


def test_newest_puts_the_newest_first(start: Page) -> None:
    _search(start, "kabul")
    start.get_by_role("radio", name="Newest").check()
    expect(start).to_have_url(re.compile("sort=newest"))
    expect(start.locator(".wb-dialog")).to_have_attribute("data-state", "answered")

    dates = start.locator(".wb-hit__facts").evaluate_all(DATES)

    assert dates == sorted(dates, reverse=True)
    assert len(dates) == 10


def test_more_hits_are_drawn_on_demand(start: Page) -> None:
    hits = _search(start, "kabul")
    expect(hits).to_have_count(10)

    start.get_by_role("button", name="More", exact=True).click()

    expect(hits).to_have_count(20)
    expect(hits.nth(10)).to_be_focused()


def test_question_without_an_answer_says_so(start: Page) -> None:
    _search(start, "zzyzx")

    expect(start.get_by_text("Nothing was found")).to_be_visible()
    expect(start.locator(".wb-dialog__status")).to_have_text("0 briefings")


def test_open_search_is_accessible_at_both_widths_and_schemes(start: Page) -> None:
    _search(start, "daesh")
    for width, scheme in ((1280, "light"), (1280, "dark"), (390, "dark"), (390, "light")):
        start.set_viewport_size({"width": width, "height": 900})
        start.emulate_media(
            color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
        )
        start.wait_for_timeout(300)  # colours on their way
        assert Axe().run(start).response["violations"] == []


def test_phone_has_chips_that_open_sheets(browser: Browser, server: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(server)
    page.locator(".wb-search-open").click()
    expect(page.locator(".wb-dialog__input")).to_be_focused()
    page.keyboard.type("kabul")
    expect(page.locator(".wb-hit").first).to_be_visible()
    box = page.locator(".wb-dialog").bounding_box()
    assert box is not None
    assert (box["x"], box["width"], box["height"]) == (0, 390, 800)

    page.locator(".wb-chips").get_by_text("Person").click()

    sheet = page.locator(".wb-dialog__filters")
    expect(sheet.locator("legend:visible")).to_have_text(["Person"])
    sheet.locator("label:visible").first.click()
    expect(page).to_have_url(re.compile("person="))
    assert Axe().run(page).response["violations"] == []
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(page.locator(".wb-dialog")).to_be_visible()
    context.close()


def test_without_a_script_the_box_leads_to_a_page_of_lists(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/people/")
    page.locator(".wb-search input").fill("kabul")

    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{server}/search/?q=kabul")
    expect(page.locator("h1")).to_have_text("Search")
    page.locator(".md-typeset").get_by_role("link", name="People").click()
    expect(page).to_have_url(f"{server}/people/")
    context.close()


def test_every_word_of_the_interface_stands_in_the_template(site: Path) -> None:
    scripts = (Path(__file__).parents[2] / "theme_overrides/assets/javascripts/search").glob("*.js")
    said = {
        name
        for path in scripts
        for name in re.findall(r'\bsay\("(\w+)"', path.read_text(encoding="utf-8"))
    }
    template = (site / "search" / "dialog.html").read_text(encoding="utf-8")
    known = {
        re.sub("-([a-z])", lambda m: m[1].upper(), name)
        for name in re.findall(r"data-([a-z-]+)=", template)
    }
    assert len(said) > 10
    assert said <= known


def test_large_site_is_searched_back_to_a_date_and_further_on_demand(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    many = tmp_path / "site"
    shutil.copytree(site, many, ignore=lambda at, _: ["search"] if Path(at) == site else [])
    documents = [_made_up(number) for number in range(20)]
    write_documents(documents, (), many / "search", tmp_path / "kept", Options(shard=1))
    shutil.copy(site / "search" / "dialog.html", many / "search")
    with serve_folder(many) as address:
        page = browser.new_page()
        page.goto(f"{address}/?q=okapi")
        status = page.locator(".wb-dialog__status")
        expect(status).to_have_text("16 briefings since May 2001")

        page.get_by_role("button", name="Search older briefings, back to January 2001").click()

        expect(status).to_have_text("20 briefings")
        page.close()


def _made_up(number: int) -> Document:
    return Document(
        uri=PageUri(f"briefings/b{number}"),
        title=f"Briefing {number}",
        date=f"{2001 + number // 12}-{number % 12 + 1:02}-03",
        paragraphs=(f"An okapi was seen for the {number}th time.",),
        outlet=None,
        tags=(),
        names=(),
    )
