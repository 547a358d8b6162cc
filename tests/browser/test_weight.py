"""What a reader waits for: the bytes of a first visit, and of a briefing around its text."""

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

FIRST_VISIT, AROUND_TEXT = 100_000, 25_000
"""Most bytes, as they come over the line, and of HTML beside the text of the article part."""


def test_first_visit_is_light(page: Page, server: str, path: str) -> None:
    received: list[float] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))

    page.goto(server + path)
    page.wait_for_load_state("networkidle")

    assert len(received) > 5, "styles, type and scripts come too"
    assert sum(received) <= FIRST_VISIT


def test_briefings_are_little_more_than_their_text(site: Path) -> None:
    pages = sorted(site.glob("briefings/**/index.html"))
    sizes = {page.relative_to(site): page.read_bytes() for page in pages}

    heavy = {
        path: len(body) - len(html.fromstring(body).xpath("string(//article)").encode())
        for path, body in sizes.items()
    }

    assert len(heavy) > 50
    assert {path: size for path, size in heavy.items() if size > AROUND_TEXT} == {}
