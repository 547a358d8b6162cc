"""The outlet of a page: what its header states, and what its frame names."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.fact import Fact
from generator.model.raw import Header, InputFormat, RawArticle, RawLine
from generator.model.register import Source, Sources

SOURCES = Sources(
    entries=(
        Source(slug="tolna", name="Tolna Times", home="https://tolna.example/", origin="t"),
        Source(slug="post", name="Island Post", home="https://post.example/", origin="t"),
        Source(slug="policy", name="Foreign Policy", origin="t"),
        Source(slug="national", name="The National", origin="t"),
        Source(slug="register", name="The Register", aliases=("Reg",), origin="t"),
        Source(slug="mirror", name="Mirror", origin="t"),
        Source(slug="wire", name="Sea Wire", agency=True, origin="t"),
    )
)
BODY = (
    "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
    "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday.",
    "Engineers are to look at the damage as soon as the wind allows, said a man at the port.",
)


def page(*, above: tuple[str, ...] = (), below: tuple[str, ...] = (), stated: str = "") -> Article:
    texts = (*above, "Home", "Sign in", "Storm closes the harbour of Tolna", *BODY, *below)
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    header = Header(outlet=Fact(value=stated, rule="json:source")) if stated else Header()
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, header=header, lines=lines)
    return clean_article(raw, Furniture(), SOURCES, Options(latest="2026-11-01"))


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (("TOLNA TIMES",), (), ("Tolna Times", "masthead")),
        ((), ("Subscribe to the newsletter of the Tolna Times",), ("Tolna Times", "frame-line")),
        (("Tolna Times", "Island Post"), ("The Tolna Times",), ("Tolna Times", "masthead")),
        (("Tolna Times", "Island Post"), (), None),
        (("Sea Wire",), (), None),
        (("Harbour Gazette",), (), None),
        ((), ("© 2016 Island Post",), ("Island Post", "copyright")),
        (("Quay Weekly",), ("© 2016 Quay Weekly LLC",), ("Quay Weekly", "copyright")),
        (("Quay Weekly",), ("Quay Weekly © 2016 Crane & Company",), ("Quay Weekly", "copyright")),
        ((), ("Quay.com © 2016 Crane Group, Inc.",), ("Quay.com", "copyright")),
        ((), ("Copyright 2016 Crane & Company, Inc.", "Shares of Crane & Company"), None),
        (("Crane Media",), ("© 2016 Crane Media Ltd",), None),
        (("Information",), ("Copyright Information",), None),
        ((), ("Fair Use and Copyright Policy", "Fair Use and more"), None),
        ((), ("A man (C) leaves a port on 3 May 2015", "1 of 2. A man (C) leaves"), None),
        (("Stats",), ("Copyright 2016 by STATS LLC. All rights reserved",), None),
        ((), ("Via: Tolna Times",), None),
        (("Foreign Policy", "National"), (), None),
        (("Shipbank",), ("Shipbank (C) and two banks will help",), None),
        ((), ("© 2016 Ida B. Crane. Some rights reserved", "Ida"), None),
        (
            (),
            ("Download the Quay Weekly app", "Quay Weekly newsletters"),
            ("Quay Weekly", "frame-line"),
        ),
        (
            ("Quay Weekly logo",),
            ("Follow Quay Weekly on Facebook",),
            ("Quay Weekly", "frame-line"),
        ),
        (
            ("Log in to Quay",),
            ("Quay privacy policy", "letters@quay.example.com", "www.quay.com"),
            ("Quay", "frame-line"),
        ),
        (
            (),
            ("Advertise with the Quay Weekly", "Storm closes the harbour of Tolna | Quay Weekly"),
            ("Quay Weekly", "frame-line"),
        ),
        ((), ("Copyright © 2021 tolna.example",), ("Tolna Times", "copyright")),
        ((), ("Follow Quay Weekly on Twitter", "More from Quay Weekly", "Quay Weekly"), None),
        ((), ("Follow Ada Reed on Twitter", "More from Ada Reed", "Ada Reed"), None),
        ((), ("Download the app", "Sign up for our newsletter", "Get the Daily newsletter"), None),
        ((), ("About the Administration", "Work for the Administration"), None),
        (("Register",), (), None),
        (("The Register",), (), ("The Register", "masthead")),
        (("Mirror", "Tolna Times"), (), ("Tolna Times", "masthead")),
    ],
)
def test_the_known_outlet_that_the_frame_names_most_often_is_the_outlet(
    above: tuple[str, ...], below: tuple[str, ...], expected: tuple[str, str] | None
) -> None:
    outlet = page(above=above, below=below).outlet
    assert expected == (outlet and (outlet.value, outlet.rule))


@pytest.mark.parametrize("stated", ["tolna.example", "www.tolna.example", "https://tolna.example/"])
def test_an_outlet_stated_as_a_host_is_the_source_with_that_home_page(stated: str) -> None:
    outlet = page(stated=stated).outlet
    assert outlet is not None
    assert outlet.value == "Tolna Times"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Farid Noor – 29 September 2015", ["Farid Noor"]),
        ("Farid Noor | Tuesday, 29 September 2015", ["Farid Noor"]),
        ("South Asia – 29 September 2015", []),
        ("Sea Wire – 29 September 2015", []),
        ("Farid Noor – Kunduz", []),
        ("New Delhi – 29 September 2015", []),
        ("By Mara LindtJune 10, 2015", ["Mara Lindt"]),
        ("June 10, 2015 at 6:08 PM ET by Mara Lindt", ["Mara Lindt"]),
        ("Mara Lindt 06.10.15 12 mins ago", ["Mara Lindt"]),
        ("• By Mara Lindt", ["Mara Lindt"]),
        ("By MARA LINDT mara.lindt@tolna.example", ["Mara Lindt"]),
        ("By Mara Lindt@maralindt June 10, 2015", ["Mara Lindt"]),
        ("June 10, 2015 02:29 PM EDT | Mara Lindt", ["Mara Lindt"]),
        ("June 10, 2015 08:59 AM ET // by Mara Lindt", ["Mara Lindt"]),
        ("Mara Lindt (Blog) - June 10, 2015 1:42 PM", ["Mara Lindt"]),
        ("posted by Mara Lindt June 10, 2015 HARBOURS", ["Mara Lindt"]),
        ("Mara Lindt By Mara Lindt | Archive 6/10/2015", ["Mara Lindt"]),
        ("Article by: MARA LINDT SEA WIRE", ["Mara Lindt"]),
        ("June 10, 2015 Reviewed by Farid Noor", []),
        ("By MARA LINDT and FARID NOORSEPT. 10, 2015", ["Mara Lindt", "Farid Noor"]),
    ],
)
def test_a_name_before_a_date_is_the_author(line: str, authors: list[str]) -> None:
    texts = ("Home", "Sign in", "Storm closes the harbour of Tolna", line, "Share", *BODY)
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    article = clean_article(raw, Furniture(), SOURCES, Options(latest="2026-11-01"))
    assert authors == [one.value for one in article.authors]


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        (("Mara Lindt", "June 10, 2015"), ["Mara Lindt"]),
        (("MARA LINDT", "Share", "June 10, 2015"), ["Mara Lindt"]),
        (("Mara Lindt", "Share", "Print"), []),
        (("Torn Ferries", "June 10, 2015"), []),
        (("New Tolna", "June 10, 2015"), []),
        (("Sea Wire", "June 10, 2015"), []),
        (("• Mara Lindt", "June 10, 2015"), []),
        (("By Farid Noor", "Mara Lindt", "June 10, 2015"), ["Farid Noor"]),
    ],
)
def test_a_name_that_stands_alone_beside_the_date_signs(
    above: tuple[str, ...], authors: list[str]
) -> None:
    texts = ("Home", "Sign in", "Storm closes the harbour of Tolna", *above, *BODY, "Comments")
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    article = clean_article(raw, Furniture(), SOURCES, Options(latest="2026-11-01"))
    assert authors == [one.value for one in article.authors]
    assert {one.rule for one in article.authors} <= {"byline", "signature"}
