"""The headline of a web page."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.read.html import read_html

CASES = Path(__file__).resolve().parents[1] / "cases" / "html_titles.md"
BODY = "".join(
    f"<p>The ferry crossed the lake for the {word} time this winter, said the harbour master of "
    "Tolna, and nobody on board was afraid of the ice, which was thinner than in other years.</p>\n"
    for word in ("first", "second", "third", "fourth")
)


@pytest.mark.parametrize(("line", "name", "page", "expected"), read_fixture_file(CASES))
def test_the_headline_of_a_page(line: int, name: str, page: str, expected: str) -> None:
    head, _, body = page.replace("BODY", BODY).partition("<body>")
    (reading,) = read_html(f"<html><head>{head}</head><body>{body}</html>", "a.html")
    title = reading.raw.header.title
    assert f"{title.value} [{title.rule}]" == expected.strip(), (line, name)
