"""What a reader waits for: the bytes of a first visit, and of a briefing around its text."""

import shutil
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page

from generator.hosts import build_site
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

GIVEN = ("Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hassan", "Irene", "Jakob")
SURNAMES = tuple(
    f"{start}ar{end}" for start in ("Kol", "Mas", "Tov", "Ber", "Fin") for end in ("eva", "ish")
)

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


@pytest.fixture(scope="module")
def crowded(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site of real articles, and of one that links a hundred names."""
    folder = tmp_path_factory.mktemp("crowded")
    shutil.copytree(ROOT / "theme_overrides", folder / "theme_overrides")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    articles = folder / "content" / "articles"
    articles.mkdir(parents=True)
    shutil.copy(shared / "corpus" / "wikinews" / "articles.jsonl", articles)
    names = [f"{first} {last}" for first in GIVEN for last in SURNAMES]
    said = ". ".join(f"The committee of this assembly then called upon {n} to speak" for n in names)
    (articles / "crowd.md").write_text(f"---\ntitle: Roll call\ndate: 2010-05-04\n---\n\n{said}.\n")
    entries = "".join(f"  - {{name: {name}, kind: person}}\n" for name in names)
    (folder / "content" / "entities.yml").write_text(f"entities:\n{entries}")
    build_site(folder / "mkdocs.yml")
    return folder / "site"


def around_text(site: Path) -> dict[str, int]:
    """Return the bytes of each briefing's page beside the text of its article part."""
    pages = sorted(site.glob("briefings/**/index.html"))
    sizes = {page.relative_to(site).as_posix(): page.read_bytes() for page in pages}
    return {
        path: len(body) - len(html.fromstring(body).xpath("string(//article)").encode())
        for path, body in sizes.items()
    }


def test_briefings_are_little_more_than_their_text(site: Path) -> None:
    around = around_text(site)

    assert len(around) > 50
    assert {path: size for path, size in around.items() if size > AROUND_TEXT} == {}


def test_briefings_of_many_names_are_little_more_than_their_text(crowded: Path) -> None:
    around = around_text(crowded)
    (roll,) = crowded.glob("briefings/2010/05/roll-call/index.html")
    page = html.parse(str(roll))

    assert len(around) > 110
    assert len(page.xpath("//div[contains(@class, 'wb-briefing__text')]//a")) >= 90
    assert len(page.xpath("//section[@class='wb-evidence']//li")) >= 100
    assert {path: size for path, size in around.items() if size > AROUND_TEXT} == {}
