"""The built demo: what pages tell machines is what they show people."""

import json
import shutil
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from lxml import html

from generator.hosts import build_site

ROOT = Path(__file__).resolve().parents[2]
MONTHS = "January February March April May June July August September October November December"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the demo, built aside."""
    folder = tmp_path_factory.mktemp("metadata")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for part in ("content", "theme_overrides"):
        (folder / part).symlink_to(ROOT / part)
    build_site(folder / "mkdocs.yml")
    return folder / "site"


def places(built: Path, pattern: str) -> list[Path]:
    """Return the pages that stay where they are."""
    found = sorted(built.glob(f"{pattern}/index.html"))
    found = [path for path in found if path.parent != built / "search"]  # asked for, not read
    kept = [path for path in found if b'http-equiv="refresh"' not in path.read_bytes()]
    assert kept
    return kept


def parsed(path: Path) -> html.HtmlElement:
    return html.fromstring(path.read_bytes())


def described(page: html.HtmlElement) -> dict[str, Any]:
    (script,) = page.xpath("//script[@type='application/ld+json']")
    return dict(json.loads(script.text)["@graph"][0])


def words(page: html.HtmlElement, xpath: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in page.xpath(xpath)]


def facts(page: html.HtmlElement) -> dict[str, str]:
    keys, values = words(page, "//dl[1]//dt"), words(page, "//dl[1]//dd")
    return dict(zip(keys, values, strict=True))


def in_words(date: str) -> str:
    year, month, day = (*date.split("-"), "", "")[:3]
    name = MONTHS.split()[int(month) - 1] if month else ""
    return " ".join(part for part in (day.lstrip("0"), name, year) if part)


def test_a_briefing_says_to_machines_what_it_shows(built: Path) -> None:
    for path in places(built, "briefings/**"):
        page = parsed(path)
        article, shown = described(page), facts(page)
        assert article["@type"] == "NewsArticle"
        assert [article["headline"]] == words(page, "//h1")
        assert article.get("publisher", {}).get("name", "") == shown.get("Outlet", "")
        assert article.get("sourceOrganization", {}).get("name", "") == shown.get("Agency", "")
        authors = shown.get("Author", "") + shown.get("Authors", "")
        assert all(author["name"] in authors for author in article.get("author", ()))
        assert bool(authors) == bool(article.get("author"))
        published = in_words(article["datePublished"]) if "datePublished" in article else "undated"
        assert shown["Published"].startswith(published)
        assert shown["Length"] == f"{article['wordCount']} words"
        assert set(article.get("keywords", ())) <= set(words(page, "//aside//a"))
        assert {m["name"] for m in article.get("mentions", ())} <= set(words(page, "//aside//a"))
        sources = page.xpath("//dl[1]//a[starts-with(@href, 'http')]/@href")
        assert [article["isBasedOn"]] == sources if "isBasedOn" in article else not sources
        assert article["url"] == page.xpath("string(//link[@rel='canonical']/@href)")


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("people", "Person"), ("organizations", "Organization"), ("places", "Place")],
)
def test_an_entity_says_to_machines_what_it_shows(built: Path, folder: str, kind: str) -> None:
    registered = 0
    for path in places(built, f"{folder}/*"):
        page = parsed(path)
        entity = described(page)
        shown = page.text_content()
        assert entity["@type"] == kind
        assert [entity["name"]] == words(page, "//h1")
        assert all(name in shown for name in entity.get("alternateName", ()))
        assert entity.get("description", "") in shown
        items = page.xpath("//main//a[contains(@href, 'wikidata.org/wiki/')]/@href")
        assert items[:1] == ([entity["sameAs"]] if "sameAs" in entity else [])
        registered += "sameAs" in entity
    assert folder == "people" or registered


def test_every_generated_page_names_itself_where_it_is_shared(built: Path) -> None:
    for path in places(built, "**"):
        page = parsed(path)
        shared = {
            element.get("property"): element.get("content")
            for element in page.xpath("//meta[starts-with(@property, 'og:')]")
        }
        assert shared["og:title"] in unescape(page.xpath("string(//title)"))
        assert shared["og:url"] == page.xpath("string(//link[@rel='canonical']/@href)")
        assert shared["og:site_name"] == "Wirebrief"


def test_every_page_leads_to_feeds_that_exist(built: Path) -> None:
    for path in places(built, "**"):
        page = parsed(path)
        addresses = page.xpath(
            "//head/link[normalize-space(@rel)='alternate'][contains(@href, 'feed.')]/@href"
        )
        assert len(addresses) == 2
        assert all((path.parent / address).is_file() for address in addresses)


@pytest.mark.parametrize("folder", [".", "people/*", "organizations/*", "places/*", "tags/*"])
def test_a_reader_finds_the_feed_of_what_the_page_is_about(built: Path, folder: str) -> None:
    for path in places(built, folder):
        found = parsed(path).xpath("//*[@class='wb-follow']//a/@href")
        assert found[:2] == ["feed.xml", "feed.json"]
        assert all((path.parent / address).is_file() for address in found)


def test_every_page_has_a_markdown_twin_at_its_address(built: Path) -> None:
    for path in places(built, "**"):
        page = parsed(path)
        (address,) = page.xpath("//head/link[@type='text/markdown']/@href")
        twin = (path.parent / address).read_text(encoding="utf-8")
        assert path.parent / address == path.parent / "index.md"
        assert words(page, "//h1")[0].split()[0] in twin


def test_the_sitemap_has_every_page_with_the_day_of_its_newest_briefing(built: Path) -> None:
    rows = html.fromstring((built / "sitemap.xml").read_bytes()).xpath("//url")
    dates = {row.findtext("loc"): row.findtext("lastmod") for row in rows}
    pages = {parsed(p).xpath("string(//link[@rel='canonical']/@href)") for p in places(built, "**")}
    assert dates.keys() == pages
    for path in places(built, "briefings/**"):
        page = parsed(path)
        published = described(page).get("datePublished", "")
        address = page.xpath("string(//link[@rel='canonical']/@href)")
        assert dates[address] == (published if len(published) == 10 else None)


def test_the_data_of_the_site_is_what_its_schemas_say(built: Path) -> None:
    data = built / "data"
    schemas = {
        path.name.partition(".")[0]: Draft202012Validator(json.loads(path.read_text("utf-8")))
        for path in sorted((data / "schema").glob("*.schema.json"))
    }
    of_folder = {"entities": "entity", "previews": "preview"}
    checked = set()
    for path in sorted(data.rglob("*.json")):
        first = path.relative_to(data).parts[0]
        if first != "schema":
            name = of_folder.get(first, path.stem)
            schemas[name].validate(json.loads(path.read_text(encoding="utf-8")))
            checked.add(name)
    assert checked == schemas.keys()
