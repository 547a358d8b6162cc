"""Every kind of page in a real browser, wide and narrow, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def _violations(page: Page) -> list[tuple[str, list[str]]]:
    found = Axe().run(page).response["violations"]
    return [(v["id"], [node["html"][:120] for node in v["nodes"]][:3]) for v in found]


def test_page_is_accessible_and_never_scrolls_sideways(page: Page, server: str, path: str) -> None:
    """Wide and light, then narrow and dark: the two that have nothing in common."""
    page.goto(server + path)
    assert _violations(page) == []

    page.set_viewport_size({"width": 390, "height": 900})
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")  # no colours on their way
    expect(page.locator("body")).to_have_css("background-color", "rgb(18, 22, 26)")
    assert _violations(page) == []
    assert page.evaluate(OVERFLOW) == 0


def test_page_asks_no_other_host_and_logs_nothing(page: Page, server: str, path: str) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))

    page.goto(server + path)
    page.locator(".wb-header").wait_for()

    assert [url for url in asked if not url.startswith((server, "data:"))] == []
    assert said == []


def test_page_reads_the_same_without_a_script(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/people/")

    page.locator(".wb-az a").first.click()
    page.wait_for_url("**/people/*/")  # with its styles, which hide one of two charts

    assert page.locator("h1").is_visible()
    assert page.locator(".wb-chart svg:visible").count() <= 1
    assert page.locator(".wb-search input").is_visible()
    context.close()
