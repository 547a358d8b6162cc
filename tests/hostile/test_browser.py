"""Every page of the hostile site in Chromium: nothing runs, nothing leaves, nothing breaks."""

import asyncio
import shutil
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, Route, async_playwright

from tests.hostile.conftest import HostileSite

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed"),
]
ARGUMENTS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
TABS = 2
QUERIES = (
    "zebra",
    "(((",
    "okapi",
    "onager",
    "<img src=x onerror=window.__pwn=1>",
    "{{ 7*7 }}",
    "\\",
)


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address(hostile_site: HostileSite) -> Iterator[str]:
    """Return where the hostile site is served."""
    folder = hostile_site.folder / "site"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder)) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        httpd.daemon_threads = True
        httpd.block_on_close = False
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


def test_no_page_runs_asks_or_sends_anything(hostile_site: HostileSite, address: str) -> None:
    site = hostile_site.folder / "site"
    # plain text carries the same bodies as JSON, with titles that harm nobody; 404.html knows its
    # place only at the address it is published under
    spared = {e["page"] for (path, _), e in hostile_site.inputs.items() if is_plain(path)}
    paths = [page.path.relative_to(site) for page in hostile_site.pages]
    paths = [p for p in paths if f"{p.parent.as_posix()}/" not in spared and p.name != "404.html"]
    # the same names stand on briefings, all of which are opened; test_site reads all pages
    named = [p for p in paths if p.parts[0] in {"tags", "sources"}]
    paths = [p for p in paths if p not in named] + named[::4]
    assert len(paths) > 100
    assert _run(_visit_all(address, paths)) == []


def test_search_shows_hostile_text_and_runs_none_of_it(
    hostile_site: HostileSite, address: str
) -> None:
    del hostile_site
    assert _run(_search_all(address)) == []


def is_plain(path: str) -> bool:
    """Return whether an input is one of our own articles in plain text."""
    return path.startswith("articles/own-") and path.endswith(".txt")


def _run(faults: Coroutine[Any, Any, list[str]]) -> list[str]:
    """Return what a coroutine gives, run in a thread: Playwright's own loop may hold this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, faults).result()


async def _visit_all(address: str, paths: list[Path]) -> list[str]:
    faults: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        context = await browser.new_context()
        # every page would start a worker that reads the index of them all; the search has a test
        # of its own
        await context.route("**/workers/search.*.js", _answer_empty)
        waiting = iter(paths)
        await asyncio.gather(*(_visit(context, address, waiting, faults) for _ in range(TABS)))
        await browser.close()
    return faults


async def _visit(
    context: BrowserContext, address: str, waiting: Iterator[Path], faults: list[str]
) -> None:
    page = await context.new_page()
    _listen(page, address, faults)
    for path in waiting:
        await page.goto(f"{address}/{path.as_posix()}", wait_until="load")
        if await page.evaluate("window.__pwn !== undefined"):
            faults.append(f"{path}: a script ran")
        if not page.url.startswith(f"{address}/"):
            faults.append(f"{path}: led to {page.url}")


async def _answer_empty(route: Route) -> None:
    await route.fulfill(body="", content_type="text/javascript")


def _listen(page: Page, address: str, faults: list[str]) -> None:
    page.on("dialog", lambda dialog: faults.append(f"{page.url}: dialog {dialog.message}"))
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on(
        "console",
        lambda told: told.type == "error" and faults.append(f"{page.url}: {told.text}"),
    )
    page.on(
        "request",
        lambda request: (
            request.url.startswith((f"{address}/", "data:", "blob:"))
            or faults.append(f"{page.url}: asked for {request.url}")
        ),
    )


async def _search_all(address: str) -> list[str]:
    faults: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        page = await browser.new_page()
        _listen(page, address, faults)
        await page.goto(f"{address}/index.html", wait_until="load")
        await page.keyboard.press("/")
        field = page.locator(".wb-dialog__input")
        for query in QUERIES:
            await field.fill(query)
            if query.isalpha():
                await page.locator(".wb-hit").first.wait_for(state="attached")
            await page.wait_for_timeout(200)
            foreign = ".wb-dialog__body :is(img, script, iframe, svg[onload])"
            if await page.locator(foreign).count() or await page.evaluate("window.__pwn"):
                faults.append(f"{query}: markup in the results")
        await browser.close()
    return faults
