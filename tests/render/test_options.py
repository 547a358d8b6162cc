"""What an editor may choose about pages."""

import pytest

from generator.errors import SettingsError
from generator.link import link_corpus
from generator.model.page import Heading, Page, PageKind, Rule
from generator.render import Options, render_pages
from generator.render.briefing.page import SECTIONS as BRIEFING
from generator.render.entity.page import SECTIONS as ENTITY
from generator.render.home.page import SECTIONS as HOME
from generator.render.options import SECTIONS
from generator.render.pair.page import SECTIONS as PAIR
from generator.render.printer import plain_text
from tests.render.corpus import harbour


def _page(options: Options, kind: PageKind) -> Page:
    corpus = harbour()
    pages = render_pages(corpus, link_corpus(corpus), options)
    return next(page for page in pages if page.kind is kind)


def _headings(page: Page) -> list[str]:
    return [
        "---" if isinstance(block, Rule) else plain_text(block.children)
        for block in page.blocks
        if isinstance(block, Rule) or (isinstance(block, Heading) and block.level <= 2)
    ]


def test_sections_stand_in_the_order_of_the_settings() -> None:
    options = Options(briefing=("facts", "---", "tags", "---", "report", "brief", "---"))
    assert _headings(_page(options, PageKind.BRIEFING))[1:] == [
        "---",
        "---",
        "Report",
        "In brief",
        "---",
    ]


def test_regions_stand_even_where_they_are_empty() -> None:
    assert _headings(_page(Options(), PageKind.HOME)).count("---") == 3


def test_an_unknown_section_is_refused_with_the_known_ones() -> None:
    with pytest.raises(SettingsError, match="no section 'sumary'; sections are facts, note, brief"):
        Options(briefing=("facts", "sumary"))


def test_the_settings_know_exactly_the_sections_there_are() -> None:
    made = {"briefing": BRIEFING, "entity": ENTITY, "pair": PAIR, "home": HOME}
    assert {kind: set(names) for kind, names in made.items()} == {
        kind: set(names) for kind, names in SECTIONS.items()
    }
