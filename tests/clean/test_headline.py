"""Which line of a page is the headline, and what goes with a list of links."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import InputFormat, RawArticle, RawLine
from generator.model.register import Sources

TITLE = "Storm closes the harbour of Tolna"
BODY = (
    "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
    "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday.",
    "Engineers are to look at the damage as soon as the wind allows, said a man at the port.",
)


def page(*above: str, body: tuple[str, ...] = BODY) -> Article:
    texts = ("Home", "Sign in", "World", *above, *body, "Leave a comment", "All rights reserved")
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


@pytest.mark.parametrize(
    "above",
    [
        (TITLE, "Two ferries were torn from the quay and the pier stays shut for a week", "Share"),
        (TITLE, "By Ada Reed", "October 5, 2015"),
        ("Home » World » " + TITLE, TITLE, "By Ada Reed"),
        ("*Invalid email address", TITLE, "*Invalid email address", "By Ada Reed"),
        ("News of the harbour and the islands.", "October 5, 2015", TITLE),
        (TITLE, "“Nobody looked after the old harbour quay”", "By Ada Reed"),
        ("1. Quay of Tolna harbour sold", "2. Ferries of Tolna torn", TITLE, "October 5, 2015"),
        ("TOLNA TIMES", "Quay and harbour | Pier", TITLE, "October 5, 2015", "Share"),
        ("Next story >", "Ferries torn from the quay of Tolna", TITLE, "October 5, 2015", "Share"),
        (
            TITLE,
            *("The harbour master of Tolna",) * 2,
            "The harbour master of Tolna" * 2,
            "By Ada Reed",
        ),
        (
            TITLE,
            "Share",
            "3 tweets",
            "Two ferries were torn from the quay of Tolna harbour, say men",
        ),
        (
            TITLE,
            "• Pier stays shut for a week, says the man who looks after the ships",
            "By Ada Reed",
        ),
        ("Boats and quays", "Friday, Jun 07 2013 12PM 20°C 3PM 19°C", TITLE, "By Ada Reed"),
    ],
)
def test_the_headline_is_neither_deck_nor_breadcrumb_nor_form_nor_slogan(
    above: tuple[str, ...],
) -> None:
    assert page(*above).title.value == TITLE


@pytest.mark.parametrize(
    "foreign",
    [
        ("• Factbox: the storms of the last ten years on the islands",),
        ("Related", "How one village turned its old boats into houses for a whole summer"),
        ("Related", "Ferry lines told to buy new boats", "Old pier of Tolna may be sold to brewer"),
    ],
)
def test_links_between_paragraphs_go(foreign: tuple[str, ...]) -> None:
    article = page(TITLE, "By Ada Reed", body=(*BODY[:2], *foreign, *BODY[2:]))
    assert article.text == "\n\n".join(BODY)


@pytest.mark.parametrize(
    "around",
    [
        ("Storm closes harbour", TITLE),
        (TITLE, "Storm closes harbour", "By Ada Reed"),
        ("Ferries torn from the quay of Tolna harbour", "2:06", TITLE, "By Ada Reed"),
        (TITLE, "The harbour of Tolna is shut after a storm on Monday (Ada Reed)", "By Ada Reed"),
        ("Subscribe to The Tolna Times", TITLE, "By Ada Reed"),
        ("Two ferries lie on the quay of Tolna. One is lost (Tolna Times)", TITLE, "By Ada Reed"),
    ],
)
def test_the_headline_is_neither_its_short_form_nor_a_video_nor_a_caption(
    around: tuple[str, ...],
) -> None:
    assert page(*around).title.value == TITLE
