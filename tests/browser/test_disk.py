"""The site opened as files, without a server."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_reader_gets_round_from_disk_and_the_browser_has_nothing_to_say(
    page: Page, site: Path, scheme: str
) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto((site / "index.html").as_uri())

    page.locator(".wb-lead h2 a").first.click()
    title = page.locator(".wb-briefing h1").inner_text()
    page.locator(".wb-briefing__aside a[data-wb-kind='person']").first.click()
    expect(page.locator(".wb-figures")).to_be_visible()
    assert all(
        link.get_attribute("href").endswith("index.html")
        for link in page.locator(".wb-network__picture a").all()
    )
    page.locator(".wb-months a").get_by_text(title, exact=True).click()
    expect(page.locator(".wb-briefing h1")).to_have_text(title)
    page.get_by_role("link", name="Latest", exact=True).click()

    expect(page.locator(".wb-lead")).to_be_visible()
    assert said == []


def test_pages_from_disk_have_their_styles_and_type(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.evaluate("document.fonts.ready")

    assert page.evaluate("document.fonts.check('16px \"Wirebrief Serif\"')")
    assert page.locator(".wb-search").count() == 0
