"""No link of the demo leads nowhere: neither to a missing file nor to a missing anchor."""

from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html

pytestmark = pytest.mark.browser

HOME = "https://example.org/wirebrief/"
REFERENCES = "//*/@href | //*/@src"


@cache
def _page(path: Path) -> html.HtmlElement:
    return html.fromstring(path.read_bytes())


@cache
def _anchors(path: Path) -> frozenset[str]:
    return frozenset(_page(path).xpath("//@id | //a/@name"))


def _target(site: Path, address: str) -> Path:
    path = site / unquote(urlsplit(address).path.removeprefix(urlsplit(HOME).path))
    return path / "index.html" if urlsplit(address).path.endswith("/") else path


def _faults(site: Path, page: Path) -> list[str]:
    here = page.relative_to(site).as_posix()
    found = []
    for reference in _page(page).xpath(REFERENCES):
        address = urljoin(HOME + here, reference)
        if not address.startswith(HOME):
            continue
        target, anchor = _target(site, address), unquote(urlsplit(address).fragment)
        if not target.is_file() or (anchor and anchor not in _anchors(target)):
            found.append(f"{here}: {reference}")
    return found


def test_every_reference_leads_to_a_file_and_an_anchor(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))

    assert len(pages) > 300
    assert [fault for page in pages for fault in _faults(site, page)][:20] == []
