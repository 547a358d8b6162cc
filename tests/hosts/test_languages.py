"""A site in other languages than English."""

from pathlib import Path

import pytest
from lxml import html

from generator.hosts import build_site
from generator.words import load_words


def build(site: Path, language: str) -> html.HtmlElement:
    text = (site / "mkdocs.yml").read_text(encoding="utf-8")
    config = site / "mkdocs.yml"
    config.write_text(text.replace("language: en", f"language: {language}"), encoding="utf-8")
    outcome = build_site(config, strict=True)
    assert [str(problem) for problem in outcome.problems] == []
    return html.parse(str(page_of(site))).getroot()


def page_of(site: Path) -> Path:
    return next((site / "site" / "briefings").rglob("*fairhaven/index.html"))


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_briefing_speaks_the_language_of_the_theme(site: Path, language: str) -> None:
    page = build(site, language)
    say = load_words(language).say
    assert page.get("lang") == language
    headings = [heading.text for heading in page.findall(".//h2")]
    assert say("In brief") in headings
    assert say("Names in this briefing") in headings
    assert [dt.text for dt in page.xpath("//dl[@class='wb-facts']//dt")][:2] == [
        say("Outlet"),
        say("Published"),
    ]
    assert say("Names and evidence") in [a.text for a in page.xpath("//nav[@class='wb-jump']//a")]


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_marks_and_sections_are_found_in_every_language(site: Path, language: str) -> None:
    page = build(site, language)
    assert len(page.xpath("//aside//a[@data-wb-kind]")) >= 3
    assert len(page.xpath("//section[@class='wb-evidence']//em/i")) > 2
    assert page.xpath("//h2[@data-wb-section='in-brief']")


def test_anchors_of_headings_in_other_scripts_are_words(site: Path) -> None:
    page = build(site, "ru")
    anchors = page.xpath("//main//h2/@id")
    assert "имена-и-основания" in anchors
    assert {a.get("href") for a in page.xpath("//nav[@class='wb-jump']//a")} <= {
        f"#{anchor}" for anchor in anchors
    }


def test_language_that_runs_from_the_right_turns_the_page(site: Path) -> None:
    page = build(site, "ar")
    assert page.find("body").get("dir") == "rtl"
    assert "In brief" in [heading.text for heading in page.findall(".//h2")]


def dialog_of(site: Path) -> html.HtmlElement:
    text = (site / "site" / "search" / "dialog.html").read_text(encoding="utf-8")
    return html.fromstring(text)


def test_search_brings_its_words_and_plurals_along(site: Path) -> None:
    build(site, "ru")
    dialog = dialog_of(site)
    words = load_words("ru")
    assert dialog.get("data-language") == "ru"
    assert dialog.get("data-read-as") == words.say("Read as")
    for category, form in words.forms()["{n} briefings"].items():
        assert dialog.get(f"data-briefing-{category}") == form
    assert dialog.xpath("string(.//h2)") == words.say("Search")


def test_search_of_a_language_without_words_is_english_in_its_dates_too(site: Path) -> None:
    build(site, "ar")
    dialog = dialog_of(site)
    assert dialog.get("data-language") == "en"
    assert dialog.get("data-briefing-one") == "{n} briefing"


def test_facts_run_as_their_words_do(site: Path) -> None:
    """A site from the right whose words are English has its facts from the left."""
    page = build(site, "ar")
    assert page.xpath("//dl[@class='wb-facts']/@dir") == ["auto"]
