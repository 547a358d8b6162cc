"""When a web page was published: from its markup, its address, the lines around its headline."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.clean import Furniture, Options, clean_article
from generator.model.register import Sources
from generator.read.html import read_html

CASES = Path(__file__).resolve().parents[1] / "cases" / "html_dates.md"
BODY = "".join(
    f"<p>The ferry crossed the lake for the {word} time this winter, said the harbour master of "
    "Tolna, and nobody on board was afraid of the ice, which was thinner than in other years.</p>\n"
    for word in ("first", "second", "third", "fourth")
)


@pytest.mark.parametrize(("line", "name", "page", "expected"), read_fixture_file(CASES))
def test_the_date_of_a_page(line: int, name: str, page: str, expected: str) -> None:
    head = "".join(tag for tag in page.splitlines() if tag.startswith(("<meta", "<link", "<scr")))
    html = (
        f"<html><head><title>Ferry returns to Tolna</title>{head}</head><body>{page}</body></html>"
    )
    (reading,) = read_html(html.replace("BODY", BODY), "a.html")
    article = clean_article(reading.raw, Furniture(), Sources(), Options(latest="2026-11-01"))
    found = article.published
    assert f"{found.value or 'undated'} {found.rule}".strip() == expected.strip(), (line, name)
