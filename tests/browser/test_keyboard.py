"""Reaching everything without a pointer."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_first_tab_offers_to_skip_to_the_content(page: Page, server: str) -> None:
    page.goto(f"{server}/people/")

    page.keyboard.press("Tab")

    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{server}/people/#people")


def test_scheme_toggle_turns_the_page_dark_and_remembers_it(page: Page, server: str) -> None:
    page.goto(server)
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(255, 255, 255)"

    while page.evaluate(ground) == "rgb(255, 255, 255)":
        page.locator(".wb-palette label:visible").click()
        if page.evaluate("document.body.dataset.mdColorMedia") == "(prefers-color-scheme)":
            break

    assert page.evaluate(ground) == "rgb(18, 22, 26)"
    page.goto(f"{server}/people/")
    assert page.evaluate(ground) == "rgb(18, 22, 26)"
