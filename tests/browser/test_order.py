"""An index in another order, and a page on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page of a PDF file, as Chromium writes them."""


def _counts(page: Page) -> list[int]:
    lines = page.locator(".wb-az li:not(:has(.wb-see))").all_inner_texts()
    return [int(line.split("\n")[0].split()[-1]) for line in lines]


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


def test_months_of_a_person_begin_on_the_first_sheet_of_paper(page: Page, server: str) -> None:
    """All months kept together would leave it empty below the chart: as many sheets and one more."""
    page.goto(f"{server}/people/zamir-kabulov/")
    sheets = len(PAGE.findall(page.pdf(format="A4")))

    page.add_style_tag(content="@media print { .wb-months > h3 { break-after: avoid } }")

    assert sheets == len(PAGE.findall(page.pdf(format="A4"))) - 1
