"""The demo, built once and served on a free port, and Debian's Chromium to look at it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from generator.hosts import build_site
from tests.browser.static_host import serve_folder

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium")
ARGUMENTS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
KINDS = {
    "home": "index.html",
    "briefing": "briefings/**/index.html",
    "person": "people/*/index.html",
    "organization": "organizations/*/index.html",
    "place": "places/*/index.html",
    "speaker": "people/petros-vafiadis/index.html",
    "pair": "pairs/*/index.html",
    "people": "people/index.html",
    "tags": "tags/index.html",
    "tag": "tags/*/index.html",
    "sources": "sources/index.html",
    "source": "sources/*/index.html",
    "timeline": "timeline/index.html",
    "month": "timeline/*/**/index.html",
    "about": "about/index.html",
    "corrections": "corrections/index.html",
    "corrected": "briefings/2018/03/weapons*/index.html",
    "persian": "briefings/2021/10/nshst*/index.html",
    "names": "about/names/index.html",
    "missing": "404.html",
}
"""Kinds of pages, and where to find one of each: the longest, which has the most parts."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the demo, built aside."""
    folder = tmp_path_factory.mktemp("demo")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for part in ("content", "theme_overrides"):
        shutil.copytree(ROOT / part, folder / part)
    build_site(folder / "mkdocs.yml")
    return folder / "site"


@pytest.fixture(scope="session")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address under which the demo is served, without a slash at the end.

    The path is that of `site_url`, which the page for missing addresses relies on.
    """
    root = tmp_path_factory.mktemp("root")
    (root / "wirebrief").symlink_to(site)
    with serve_folder(root) as address:
        yield f"{address}/wirebrief"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a running Chromium, or skip."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a fresh page, 1280 pixels wide."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest, site: Path) -> str:
    """Return the address of one page of each kind, from the root of the site."""
    found = sorted(site.glob(KINDS[request.param]), key=lambda p: (-p.stat().st_size, p))
    assert found, f"the demo has no page like {KINDS[request.param]}"
    address = found[0].relative_to(site).as_posix()
    return "/" + address.removesuffix("index.html")
