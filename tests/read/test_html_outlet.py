"""The outlet of a web page: a name, never a headline, a date or the maker of the site."""

import pytest

from generator.read.html import read_html

PROSE = (
    "<p>The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.</p>"
    "<p>Nobody was hurt, the harbour master said, but the pier will stay shut until Sunday.</p>"
    "<p>Engineers are to look at the damage as soon as the wind allows, said a man there.</p>"
) * 2
TITLE = "Storm closes the harbour of Tolna"
OG = '<meta property="og:site_name" content="{}">'
URL = '<link rel="canonical" href="https://www.{}/storm.html">'
ACCOUNT = '<meta name="twitter:site" content="@{}">'
PUBLISHER = (
    '<script type="application/ld+json">{{"@type": "NewsArticle", "publisher": '
    '{{"@type": "Organization", "name": "{}"}}}}</script>'
)


def outlet(head: str, tail: str = "") -> str | None:
    page = (
        f"<html><head><title>{TITLE}{tail}</title>{head}</head>"
        f"<body><article><h1>{TITLE}</h1>{PROSE}</article></body></html>"
    )
    (reading,) = read_html(page, "a.html")
    found = reading.raw.header.outlet
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("head", "tail", "name"),
    [
        (OG.format("Quay Weekly"), "", "Quay Weekly"),
        (OG.format("the Quay Weekly"), "", "The Quay Weekly"),
        (OG.format("quayWire"), "", "quayWire"),
        (OG.format(TITLE), "", None),
        (OG.format("Nov. 29, 2016"), "", None),
        (OG.format("All the news that blows over the quay"), "", None),
        (OG.format(TITLE) + URL.format("quayweekly.example"), "", "quayweekly.example"),
        (OG.format("Tumblr") + URL.format("crane.example"), "", "crane.example"),
        (OG.format("quayweekly.com") + URL.format("quayweekly.com"), "", "quayweekly.com"),
        (
            OG.format("quayweekly.com") + URL.format("quayweekly.com"),
            " - Quay Weekly",
            "Quay Weekly",
        ),
        (URL.format("thequay.co.uk"), " | Ferries | The Quay", "The Quay"),
        (URL.format("quayweekly.com"), " | Ferries", "quayweekly.com"),
        (ACCOUNT.format("quayweekly"), ": Quay Weekly", "Quay Weekly"),
        (PUBLISHER.format("Crane Group"), "", "Crane Group"),
        (PUBLISHER.format("Crane Group") + URL.format("quay.com"), " - Quay", "Quay"),
        (PUBLISHER.format("Crane Group") + OG.format("Quay"), "", "Quay"),
        ("", " - Ferries", None),
    ],
)
def test_the_outlet_of_a_page(head: str, tail: str, name: str | None) -> None:
    assert outlet(head, tail) == name
