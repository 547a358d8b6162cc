"""Pictures for sharing: the right pages have one, of the right size, drawn once."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.link import Options, link_corpus
from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind, PageUri
from generator.publish import make_cards
from generator.publish.cards import CardOptions
from generator.publish.cards.draw import ended
from generator.render import render_pages
from generator.words import ENGLISH
from tests.render.corpus import harbour

SITE = Masthead(name="Harbour", address="https://news.example/desk/")


def harbour_pages() -> tuple[Page, ...]:
    return render_pages(harbour(), link_corpus(harbour(), Options(min_briefings=1)))


def cards(
    *pages: Page, site: Masthead = SITE, most: int = 500, folder: Path | None = None
) -> dict[str, bytes]:
    return make_cards(pages, site, ENGLISH, CardOptions(most=most), folder)


def briefing(title: str, date: str = "2021-07-01", uri: str = "briefings/x") -> Page:
    kind = PageKind.BRIEFING
    return Page(uri=PageUri(uri), kind=kind, title=title, blocks=(), facts={"date": date})


def test_every_briefing_name_and_the_home_page_have_a_picture_of_the_usual_size() -> None:
    pages = harbour_pages()
    made = cards(*pages)
    kinds = {PageKind.HOME, PageKind.BRIEFING, PageKind.ENTITY}
    assert len(made) == sum(page.kind in kinds for page in pages)
    for name, data in made.items():
        assert name.endswith("card.png")
        with Image.open(BytesIO(data)) as image:
            assert image.size == (1200, 630)
            assert image.format == "PNG"
        assert len(data) < 40_000


def test_only_so_many_have_one_of_their_own_the_newest_first() -> None:
    pages = [briefing("A", f"2021-07-0{day}", f"briefings/{day}") for day in range(1, 6)]
    assert set(cards(*pages, most=2)) == {"briefings/5/card.png", "briefings/4/card.png"}


def test_a_picture_shows_its_title() -> None:
    one, other = (cards(briefing(title)) for title in ("One", "Other"))
    assert one != other
    with Image.open(BytesIO(one["briefings/x/card.png"])) as image:
        shades = image.convert("L").crop((80, 190, 1120, 300)).getextrema()
    assert shades[0] < 60
    assert shades[1] > 240


def test_without_an_address_nobody_can_ask_for_a_picture() -> None:
    assert cards(*harbour_pages(), site=Masthead()) == {}


def test_pictures_can_be_switched_off() -> None:
    assert make_cards(harbour_pages(), SITE, ENGLISH, CardOptions(enabled=False), None) == {}


@pytest.mark.parametrize("title", ["الميناء مفتوح", "港口开放", "Fire \N{FIRE}"])
def test_a_title_the_fonts_cannot_write_is_not_drawn_as_boxes(title: str) -> None:
    assert cards(briefing(title)) == {}


def test_a_title_of_any_length_stays_on_the_picture() -> None:
    made = cards(briefing("Donaudampfschifffahrtsgesellschaft " * 40))
    with Image.open(BytesIO(made["briefings/x/card.png"])) as image:
        darkest, lightest = image.convert("L").crop((0, 600, 1200, 630)).getextrema()
    assert darkest == lightest


def test_what_is_cut_off_says_so() -> None:
    assert ended(["a", "b,", "c"], 2) == ["a", "b …"]
    assert ended(["a"], 0) == []


def test_a_kept_picture_is_not_drawn_again_and_a_stale_one_is_forgotten(tmp_path: Path) -> None:
    cards(briefing("One"), folder=tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(b"kept")
    assert cards(briefing("One"), folder=tmp_path) == {"briefings/x/card.png": b"kept"}

    cards(briefing("Other"), folder=tmp_path)
    (new,) = tmp_path.iterdir()
    assert new.name != kept.name


def test_pictures_are_the_same_every_time() -> None:
    assert cards(*harbour_pages()) == cards(*harbour_pages())
