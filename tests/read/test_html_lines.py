"""The lines of a page as its readers see them."""

import pytest
from trafilatura import load_html

from generator.read.html_frame import read_frame
from generator.read.html_lines import read_page_lines


def shown(body: str) -> list[tuple[str, bool, bool]]:
    lines = read_page_lines(load_html(f"<html><body>{body}</body></html>"))
    return [(line.text, line.gap, line.item) for line in lines]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One <b>bold</b></p><p>Two</p>", [("One bold", True, False), ("Two", True, False)]),
        ("<div>One</div><div>Two</div>", [("One", True, False), ("Two", False, False)]),
        (
            "<ul><li>One</li><li>Two</li></ul>After",
            [("One", True, True), ("Two", False, True), ("After", True, False)],
        ),
        ("<ul><li><img src='a'></li></ul><p>After</p>", [("After", True, False)]),
        ("One<br>Two<script>no()</script>", [("One", True, False), ("Two", False, False)]),
    ],
)
def test_lines_break_where_blocks_do(body: str, expected: list[tuple[str, bool, bool]]) -> None:
    assert shown(body) == expected


def test_the_frame_holds_the_page_as_a_dump_would() -> None:
    tree = load_html("<html><body><ul><li>Home</li></ul><p>A sentence.</p></body></html>")
    page = read_frame(tree, ["A sentence."], "").page
    assert [line.text for line in page] == ["", "• Home", "", "A sentence."]
