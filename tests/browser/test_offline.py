"""The edition that is read from disk: every way leads, search finds, nothing leaves the machine."""

import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, expect

from generator.hosts import build_offline_site

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the demo's offline edition, built aside."""
    folder = tmp_path_factory.mktemp("offline")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for part in ("content", "theme_overrides"):
        (folder / part).symlink_to(ROOT / part)
    build_offline_site(folder / "mkdocs.yml")
    assert not (folder / "site").exists()
    return folder / "site-offline"


@pytest.fixture
def said(page: Page) -> list[str]:
    """Return what the browser complains of, and every request that leaves the disk."""
    found: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith(("file:", "data:")):
            found.append(request.url)

    page.on("console", lambda message: found.append(message.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("request", note)
    return found


def test_every_link_of_every_page_names_a_file_that_is_there(offline: Path) -> None:
    checked = 0
    for path in sorted(offline.rglob("index.html")):
        for address in _links(path):
            assert (path.parent / address).is_file(), (path, address)
            checked += 1
    assert checked > 1000


def test_search_finds_names_and_briefings_with_the_keyboard_alone(
    page: Page, offline: Path, said: list[str]
) -> None:
    page.goto((offline / "people" / "zamir-kabulov" / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("daesh")
    expect(page.locator(".wb-offline__name a").first).to_have_text("Islamic State")

    page.locator(".wb-offline__input").fill("doha agreem")
    expect(page.locator(".wb-offline__hit").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith(offline.as_uri())
    assert page.url.endswith("index.html")
    assert said == []


def test_search_says_when_there_is_nothing_and_closes_with_escape(
    page: Page, offline: Path, said: list[str]
) -> None:
    page.goto((offline / "index.html").as_uri())
    page.locator(".wb-offline-open").click()
    page.locator(".wb-offline__input").fill("qqqqzz")
    expect(page.locator(".wb-offline__count")).to_have_text("Nothing found")
    page.keyboard.press("Escape")
    expect(page.locator(".wb-offline")).not_to_be_visible()
    expect(page.locator(".wb-offline-open")).to_be_focused()
    assert said == []


def test_nothing_is_loaded_for_search_until_it_is_opened(page: Page, offline: Path) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto((offline / "index.html").as_uri())
    page.wait_for_load_state("networkidle")
    assert not [url for url in loaded if "offline-index" in url]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_open_search_is_accessible(page: Page, offline: Path, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto((offline / "index.html").as_uri())
    page.keyboard.press("s")
    page.keyboard.type("kabulov")
    expect(page.locator(".wb-offline__hit").first).to_be_visible()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def _links(path: Path) -> list[str]:
    from lxml import html  # noqa: PLC0415 (slow to load, and only this test needs it)

    page = html.fromstring(path.read_bytes())
    found = (str(a).partition("#")[0].partition("?")[0] for a in page.xpath("//a/@href"))
    return [a for a in found if a and not a.startswith(("http:", "https:", "mailto:"))]
