"""The evidence card of a name in a briefing: mouse, keyboard, touch, and without a script."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

NAMES = (
    ".wb-briefing__text p a:is([href*='/people/'], [href*='/organizations/'], [href*='/places/'])"
)


@pytest.fixture
def briefing(site: Path, server: str) -> str:
    """Return the address of the longest briefing."""
    longest = max(site.glob("briefings/**/index.html"), key=lambda path: path.stat().st_size)
    return f"{server}/{longest.parent.relative_to(site).as_posix()}/"


@pytest.fixture
def name(page: Page, briefing: str) -> Locator:
    """Return a name in the text of the briefing."""
    page.goto(briefing)
    return page.locator(NAMES).first


@pytest.fixture
def phone(browser: Browser, briefing: str) -> Iterator[Page]:
    """Return the briefing on a narrow screen that is touched."""
    options: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
    context = browser.new_context(**options, is_mobile=True)
    page = context.new_page()
    page.goto(briefing)
    yield page
    context.close()


def _card(page: Page) -> Locator:
    return page.get_by_role("dialog")


def test_hover_shows_why_the_name_leads_where_it_does(page: Page, name: Locator) -> None:
    assert name.get_attribute("title") is None
    reason = name.get_attribute("aria-description") or "nothing"
    name.hover()

    card = _card(page)
    expect(card.locator(".wb-card__matched dd")).to_have_text(name.inner_text())
    expect(card.locator(".wb-card__rule dd")).to_have_text(reason, ignore_case=True)
    expect(card.locator(".wb-card__confidence dd")).to_have_text(re.compile(r"Certain \d+%"))
    expect(card.locator(".wb-card__sentence b")).to_have_text(name.inner_text())
    expect(card.locator(".wb-mark")).to_be_visible()
    assert Axe().run(page, context=".wb-card").response["violations"] == []


def test_card_says_who_it_is_and_in_how_many_briefings(page: Page, name: Locator) -> None:
    name.hover()

    about = _card(page).locator(".wb-card__about")
    expect(about).to_have_text(re.compile(r"\w.* Named in \d[\d,]* briefings?\."))
    assert Axe().run(page, context=".wb-card").response["violations"] == []


def test_card_is_complete_without_the_file_that_describes_the_name(
    page: Page, briefing: str
) -> None:
    page.route("**/data/previews/**", lambda route: route.abort())
    page.goto(briefing)
    page.locator(NAMES).first.hover()

    expect(_card(page).locator(".wb-card__confidence dd")).to_be_visible()
    expect(_card(page).locator(".wb-card__about")).to_be_hidden()


def test_an_office_has_a_card_that_says_which_and_when(page: Page, site: Path, server: str) -> None:
    pages = (path for path in site.glob("briefings/**/index.html")
             if " held the office when" in path.read_text("utf-8").replace(":", " "))  # fmt: skip
    found = min(pages)
    page.goto(f"{server}/{found.parent.relative_to(site).as_posix()}/")
    office = page.locator(NAMES).filter(has_text=re.compile("president|minister", re.IGNORECASE))
    office.first.hover()

    rule = _card(page).locator(".wb-card__rule dd")
    expect(rule).to_have_text(re.compile(r"President of \w+ on \d+ \w+ \d{4}"))


def test_card_stays_under_the_pointer_and_goes_with_it(page: Page, name: Locator) -> None:
    name.hover()
    _card(page).get_by_text("Esc closes").hover()
    page.wait_for_timeout(400)  # longer than the card waits for a pointer on its way
    expect(_card(page)).to_be_visible()

    page.locator("h1").hover()

    expect(_card(page)).to_be_hidden()


def test_tab_goes_through_the_card_to_the_next_name(page: Page, name: Locator) -> None:
    page.keyboard.press("Tab")
    name.focus()

    stops = (_card(page).get_by_text("Open page"), _card(page).get_by_text("All evidence"))
    for stop in stops:
        page.keyboard.press("Tab")
        expect(stop).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(NAMES).nth(1)).to_be_focused()
    expect(_card(page)).to_be_visible()


def test_escape_closes_the_card_and_keeps_the_place(page: Page, name: Locator) -> None:
    page.keyboard.press("Tab")
    name.focus()
    expect(_card(page)).to_be_visible()
    page.keyboard.press("Tab")

    page.keyboard.press("Escape")

    expect(_card(page)).to_be_hidden()
    expect(name).to_be_focused()


def test_all_evidence_leads_to_the_list_and_closes_the_card(page: Page, name: Locator) -> None:
    name.hover()

    _card(page).get_by_text("All evidence").click()

    expect(_card(page)).to_be_hidden()
    expect(page.locator("#names-and-evidence")).to_be_in_viewport()


def test_first_tap_opens_the_card_over_the_full_measure(phone: Page) -> None:
    address = phone.url
    phone.locator(NAMES).first.tap()

    expect(_card(phone)).to_be_visible()
    assert phone.url == address
    assert (_card(phone).bounding_box() or {})["width"] == 350  # 390 less two margins of 20

    _card(phone).get_by_text("Open page").tap()
    expect(phone.locator(".wb-entity")).to_be_visible()


def test_tap_elsewhere_closes_the_card(phone: Page) -> None:
    phone.locator(NAMES).first.tap()
    _card(phone).get_by_text("Matched").tap()
    expect(_card(phone)).to_be_visible()

    phone.locator(".wb-briefing__text").tap(position={"x": 5, "y": 5}, force=True)

    expect(_card(phone)).to_be_hidden()


def test_card_is_not_printed(page: Page, name: Locator) -> None:
    name.hover()
    expect(_card(page)).to_be_visible()

    page.emulate_media(media="print")

    expect(page.locator(".wb-card")).to_be_hidden()


def test_without_a_script_the_evidence_is_in_titles_and_at_the_foot(
    browser: Browser, briefing: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(briefing)

    assert page.locator(NAMES).first.get_attribute("title")
    assert page.locator(".wb-evidence li > em").count() > 1
    context.close()
