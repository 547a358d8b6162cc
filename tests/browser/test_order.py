"""An index in another order, and a page on paper."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


def _counts(page: Page) -> list[int]:
    rows = page.locator(".wb-az li:not(:has(.wb-see))")
    lines = rows.evaluate_all(
        "(all) => all.map((row) => (row.querySelector('p') ?? row).textContent)"
    )
    return [int(line.split()[-1]) for line in lines]


def test_people_can_be_read_by_how_often_they_are_mentioned(page: Page, server: str) -> None:
    page.goto(f"{server}/people/")
    names = page.locator(".wb-az a")
    first = names.all_inner_texts()
    counted = _counts(page)

    page.get_by_role("radio", name="Most mentioned").check(force=True)

    assert _counts(page) == sorted(counted, reverse=True)
    expect(page.locator(".wb-letters")).to_be_hidden()
    page.get_by_role("radio", name="A to Z").check(force=True)
    assert names.all_inner_texts() == first
    expect(page.locator(".wb-letters")).to_be_visible()


def test_tags_can_be_read_without_their_subjects(page: Page, server: str) -> None:
    page.goto(f"{server}/tags/")

    page.get_by_role("radio", name="By subject").focus()
    page.keyboard.press("ArrowRight")

    names = page.locator(".wb-az a").all_inner_texts()
    assert len(names) > 40
    assert names == sorted(names, key=str.lower)
    expect(page.locator(".wb-az h2")).to_have_count(0)


def test_without_a_script_there_is_no_choice_that_does_nothing(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/people/")

    expect(page.locator(".wb-az h2").first).to_be_visible()
    expect(page.locator(".wb-order")).to_be_hidden()
    context.close()


def test_on_paper_months_are_not_kept_together(page: Page, server: str) -> None:
    """Beside their briefings they would be one piece, and the first sheet empty below the chart."""
    page.goto(f"{server}/people/zamir-kabulov/")
    page.emulate_media(media="print")

    month = page.locator(".wb-months > h3").first
    expect(month).to_have_css("break-after", "auto")
    expect(month).to_have_css("display", "block")
