"""Authors that headers and pages state: people only, under their names."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.fact import Fact
from generator.model.raw import Header, InputFormat, RawArticle, RawLine
from generator.model.register import Source, Sources

SOURCES = Sources(
    entries=(
        Source(slug="tolna", name="Tolna Times", home="https://tolna.example/", origin="t"),
        Source(slug="wire", name="Sea Wire", aliases=("SW",), agency=True, origin="t"),
    )
)
BODY = (
    "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
    "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday.",
    "Engineers are to look at the damage as soon as the wind allows, said a man at the port.",
)


def article(*authors: str, rule: str = "html:author", outlet: str = "Quay & Crane") -> Article:
    header = Header(
        outlet=Fact(value=outlet, rule="html:sitename"),
        authors=tuple(Fact(value=name, rule=rule) for name in authors),
    )
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(BODY, start=1))
    raw = RawArticle(path="a.html", format=InputFormat.HTML, header=header, lines=lines)
    return clean_article(raw, Furniture(), SOURCES, Options(latest="2026-11-01"))


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Mara Lindt", "Mara Lindt"),
        ("By Mara Lindt", "Mara Lindt"),
        ("MARA LINDT", "Mara Lindt"),
        ("Mara T Sun", "Mara T Sun"),
        ("Mara LindtMara Lindt", "Mara Lindt"),
        ("Mara Lindt Science reporter", "Mara Lindt"),
        ("Mara Lindt Tolna Times", "Mara Lindt"),
        ("Mara Lindt SW Chief correspondent", "Mara Lindt"),
        ("Mara Lindt marallindt", "Mara Lindt marallindt"),
        ("Mara Lindt maralindt", "Mara Lindt"),
        ("Mara Lindt posted Jun", "Mara Lindt"),
        ("Mara Lindt December", "Mara Lindt"),
        ("Mara Lindt View author archive Get RSS feed", "Mara Lindt"),
        ("Mara Lindt googletag cmd push ad-3", "Mara Lindt"),
    ],
)
def test_a_stated_author_is_the_name_without_what_a_page_writes_after_it(
    stated: str, name: str
) -> None:
    assert [one.value for one in article(stated).authors] == [name]


@pytest.mark.parametrize(
    "stated",
    [
        *("Quay & Crane", "quayandcrane.com", "Quay & Crane Sports", "Tolna Times", "Sea Wire"),
        *("Jul", "June", "Wednesday January", "By Sept"),
        *("Senior Staff Writer", "Staff Reports", "Special", "Editor December", "News Desk"),
        *("Username", "My Quay Sign In", "Account You're logged", "googletag.cmd.push(x)"),
        *("New Delhi", "Island Tribune", "The Harbour Post", "Trend"),
    ],
)
def test_outlets_dates_roles_forms_and_code_are_no_authors(stated: str) -> None:
    assert (
        article(stated, outlet="Quay and Crane" if "com" in stated else "Quay & Crane").authors
        == ()
    )


def test_an_agency_stated_as_an_author_is_the_agency() -> None:
    signed = article("Mara Lindt", "SW")
    assert [one.value for one in signed.authors] == ["Mara Lindt"]
    assert signed.agency == Fact(value="Sea Wire", rule="byline")


def test_a_single_word_is_a_name_where_somebody_wrote_it_and_none_where_it_was_extracted() -> None:
    assert article("Suharto").authors == ()
    assert [one.value for one in article("Suharto", rule="front-matter").authors] == ["Suharto"]
