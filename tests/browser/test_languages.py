"""A briefing in another language: its text is marked so, the rest is in the site's language."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

MONTH = "/briefings/2021/10"
PERSIAN = f"{MONTH}/nshst-mskw-khwhn-kmk-jhn-bh-fghnstn-shd/"
RUSSIAN = f"{MONTH}/moskovskaya-vstrecha-prizvala-sozvat-konferentsiyu-donorov-dlya-afganistana/"
ENGLISH = f"{MONTH}/ten-countries-talk-with-the-taliban-in-moscow-and-ask-the-world-to-pay/"


def test_text_from_right_to_left_stands_in_a_page_from_left_to_right(
    page: Page, server: str
) -> None:
    page.goto(server + PERSIAN)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    text = page.locator(".wb-briefing__text")
    expect(text).to_have_attribute("lang", "fa")
    expect(text).to_have_css("direction", "rtl")
    expect(page.locator("h1")).to_have_css("direction", "rtl")
    expect(text.locator("h2").first).to_have_attribute("lang", "en")
    expect(text.locator("h2").first).to_have_css("direction", "ltr")
    expect(page.locator(".wb-aside")).to_have_css("direction", "ltr")
    expect(page.get_by_text("no language model reads Persian here")).to_be_visible()


def test_another_language_of_the_same_direction_is_marked_too(page: Page, server: str) -> None:
    page.goto(server + RUSSIAN)
    expect(page.locator(".wb-briefing__text")).to_have_attribute("lang", "ru")
    expect(page.locator(".wb-briefing__text")).to_have_css("direction", "ltr")


def test_an_article_in_the_language_of_the_site_needs_no_mark(page: Page, server: str) -> None:
    page.goto(server + ENGLISH)
    assert page.locator(".wb-briefing__text").get_attribute("lang") is None


STARTS = """title => {
  const text = document.createRange();
  text.selectNodeContents(title);
  const line = text.getClientRects()[0], box = title.parentElement.getBoundingClientRect();
  return [line.left - box.left, box.right - line.right];
}"""
"""How far a title's first line is from the left and from the right side of its row, in pixels."""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", ["/", "/places/iran/", RUSSIAN])
def test_a_title_in_a_list_begins_at_the_side_where_its_script_does(
    page: Page, server: str, path: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(server + path)
    left, right = page.locator("article a[href*='/nshst-mskw']").first.evaluate(STARTS)
    assert right < 2 < left
    left, _ = page.locator("article a[href*='/ten-countries']").first.evaluate(STARTS)
    assert left < 2
