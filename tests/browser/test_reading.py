"""What helps while reading: citing, previews, what is new, the network of a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

NAME = ".wb-briefing__aside a[data-wb-kind=person]"
SEEN = "localStorage.getItem(__md_scope.pathname + '.wirebrief.seen')"


@pytest.fixture
def briefing(site: Path) -> str:
    found = max(site.glob("briefings/2021/**/index.html"), key=lambda path: path.stat().st_size)
    return f"/{found.parent.relative_to(site).as_posix()}/"


@pytest.fixture
def touch(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    yield context.new_page()
    context.close()


def test_a_citation_can_be_copied(browser: Browser, server: str, briefing: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server + briefing)

    page.get_by_role("button", name="Cite").click()
    page.get_by_role("button", name="Copy: BibTeX").click()

    assert page.evaluate("navigator.clipboard.readText()").startswith("@misc{")
    assert Axe().run(page).response["violations"] == []
    context.close()


def test_without_a_script_the_citations_are_there_to_be_selected(
    browser: Browser, server: str, briefing: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server + briefing)
    page.locator(".wb-cite summary").click()

    expect(page.locator(".wb-cite pre")).to_have_count(4)
    expect(page.locator(".wb-cite pre").last).to_be_visible()
    assert page.locator(".wb-cite button").count() == 0
    context.close()


def test_pointer_on_a_name_shows_what_waits_behind_it(
    page: Page, server: str, briefing: str
) -> None:
    page.goto(server + briefing)
    link = page.locator(NAME).first
    link.hover()

    preview = page.get_by_role("tooltip")
    expect(preview).to_contain_text(link.inner_text())
    expect(preview).to_contain_text("Named in")
    assert Axe().run(page).response["violations"] == []
    preview.hover()
    page.wait_for_timeout(400)
    expect(preview).to_be_visible()
    page.mouse.move(640, 10)
    expect(preview).to_be_hidden()


def test_focus_shows_a_preview_and_escape_takes_it_away(
    page: Page, server: str, briefing: str
) -> None:
    page.goto(server + briefing)
    link = page.locator(".wb-evidence a[data-wb-kind]").first
    title = link.get_attribute("title")
    assert title
    page.locator("body").press("Tab")
    link.focus()

    expect(page.get_by_role("tooltip")).to_be_visible()
    expect(link).to_have_attribute("aria-describedby", "wb-preview")
    page.keyboard.press("Escape")
    expect(page.locator(".wb-preview")).to_be_hidden()
    expect(link).to_be_focused()
    expect(link).to_have_attribute("title", title)


def test_names_in_the_text_keep_their_evidence_card(page: Page, server: str, briefing: str) -> None:
    page.goto(server + briefing)
    page.locator(".wb-text a[aria-description]").first.hover()

    expect(page.locator(".wb-card")).to_be_visible()
    page.wait_for_timeout(600)
    expect(page.locator(".wb-preview")).to_be_hidden()


def test_finger_has_a_button_for_the_preview(touch: Page, server: str, briefing: str) -> None:
    touch.goto(server + briefing)
    button = touch.locator(".wb-peek").first
    box = button.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24
    button.tap()

    expect(touch.get_by_role("tooltip")).to_be_visible()
    assert touch.url.endswith(briefing)
    touch.locator("h1").tap()
    expect(touch.locator(".wb-preview")).to_be_hidden()


def test_previews_are_small(site: Path) -> None:
    sizes = [path.stat().st_size for path in site.glob("data/previews/**/*.json")]
    assert len(sizes) > 200
    assert max(sizes) < 1500


def test_first_visit_marks_nothing(page: Page, server: str) -> None:
    page.goto(server)
    page.reload()

    assert page.locator(".wb-new").count() == 0
    assert page.locator(".wb-since").count() == 0


def test_what_came_since_the_last_visit_is_marked_and_can_be_forgotten(
    page: Page, server: str
) -> None:
    page.goto(server)
    page.evaluate("""() => {
      const seen = __md_get("wirebrief.seen");
      seen.at -= 86_400_000;
      seen.seen = seen.seen.slice(3);
      __md_set("wirebrief.seen", seen);
    }""")
    page.reload()

    expect(page.locator(".wb-new")).to_have_count(3)
    assert Axe().run(page).response["violations"] == []
    page.reload()  # the same visit
    expect(page.locator(".wb-new")).to_have_count(3)
    page.get_by_role("button", name="Forget").click()
    expect(page.locator(".wb-new")).to_have_count(0)
    assert page.evaluate(SEEN) is None


def test_network_of_a_name_leads_to_the_others(page: Page, server: str) -> None:
    page.goto(f"{server}/people/zamir-kabulov/")
    picture = page.locator(".wb-network__picture")
    assert picture.locator("a").count() == 7
    other = picture.locator("a").first
    other.focus()

    expect(picture.locator(".wb-tie--on").first).to_be_visible()
    assert Axe().run(page).response["violations"] == []
    page.locator(".wb-network summary").click()
    expect(page.locator(".wb-network tbody tr")).to_have_count(7)
    other.click()
    assert "zamir-kabulov" not in page.url
