"""Newspapers in capitals are found in reviews of the press only."""

import pytest

from generator.analyse.names.mastheads import find_mastheads

REVIEW = "These are the leading stories in the press.\n\n"
HEADS = "VELMORA POST\n\n- The port is open.\n\n"


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (REVIEW + HEADS + "AL-BRASK\n\n- It rained.", ["VELMORA POST", "AL-BRASK"]),
        (REVIEW + HEADS, []),
        (REVIEW + HEADS + "THE NATION\n\n- It rained.", []),
        (HEADS + "AL-BRASK\n\n- It rained.", []),
        (REVIEW + HEADS + "AL-BRASK\n\nIt rained.", []),
    ],
    ids=["two", "one", "article", "no review", "no dash"],
)
def test_lines_in_capitals_over_stories_are_newspapers(text: str, heads: list[str]) -> None:
    assert [text[h.start : h.end] for h in find_mastheads(text)] == heads
