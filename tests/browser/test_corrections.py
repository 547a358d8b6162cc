"""What the editor corrected, on the briefing and at its old address."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

MONTH = "/briefings/2018/03/weapons-over-the-river"
OLD = f"{MONTH}-generals-charge-dushanbes-silence/"
NEW = f"{MONTH}-an-american-generals-charge-and-dushanbes-silence/"


def test_a_note_of_the_editor_stands_in_a_box_above_the_text(page: Page, server: str) -> None:
    page.goto(server + NEW)
    box = page.locator(".wb-noted > h2:first-child + blockquote")
    expect(box).to_contain_text("Corrected on 3 November 2021: the title was")
    assert box.evaluate("box => getComputedStyle(box).backgroundColor") != "rgba(0, 0, 0, 0)"
    box.get_by_role("link", name="All corrections").click()
    expect(page.locator("h1")).to_have_text("Corrections")


def test_the_address_from_before_a_correction_leads_on(page: Page, server: str) -> None:
    page.goto(server + OLD)
    page.wait_for_url(f"**{NEW}")
