"""The Content-Security-Policy of every page, and that everything works under it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

POLICY = "meta[http-equiv=Content-Security-Policy]"
VIOLATIONS = """
addEventListener("securitypolicyviolation",
  (event) => console.error(`${event.violatedDirective} ${event.blockedURI}`))
"""

INJECT = """() => {
  document.body.insertAdjacentHTML("beforeend", "<i onclick='x = 1'></i>");
  document.body.lastElementChild.click();
  document.body.append(Object.assign(document.createElement("script"), { text: "x = 1" }));
}"""


def test_policy_forbids_what_is_written_into_a_page(page: Page, server: str, path: str) -> None:
    page.goto(server + path)
    page.evaluate(INJECT)

    directives = page.locator(POLICY).get_attribute("content") or ""
    assert "unsafe-inline" not in directives
    assert directives.startswith("default-src 'none'; script-src 'self'")
    assert page.evaluate("typeof x") == "undefined"


def test_no_page_has_an_inline_script_or_style(site: Path) -> None:
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    assert len(pages) > 300
    assert [text for text in pages if "<style" in text or " style=" in text] == []
    assert [text for text in pages if re.search(r"<script(?![^>]*(src=|json))", text)] == []


def test_everything_works_under_the_policy(page: Page, server: str, path: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(VIOLATIONS)
    page.goto(server + path)
    page.locator(".wb-palette label:visible").click()
    page.keyboard.press("/")
    page.keyboard.type("Kunduz")
    page.wait_for_timeout(300)
    page.keyboard.press("Escape")

    assert said == []


def test_chosen_scheme_stays_on_the_next_page(browser: Browser, server: str) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(server)
    page.locator(".wb-palette label:visible").click()
    page.locator(".wb-palette label:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")

    page.goto(f"{server}/people/")

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    context.close()
