"""The site opened as files, without a server."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_links_work_from_disk(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())

    page.get_by_role("link", name="People", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("People")
    page.locator(".wb-az a").first.click()
    expect(page.locator(".wb-figures")).to_be_visible()


def test_pages_from_disk_have_their_styles_and_type(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.evaluate("document.fonts.ready")

    assert page.evaluate("document.fonts.check('16px \"Wirebrief Serif\"')")
    assert page.locator(".wb-search").count() == 0
