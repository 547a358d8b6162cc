"""A bare list of keywords after other headlines is a line of its own."""

from generator.clean.lines import measure
from generator.clean.unwrap import join_broken_lines
from generator.model.raw import LineRole


def joined(*texts: str) -> list[str]:
    lines = [measure(n, text, LineRole.UNKNOWN, gap=n == 1) for n, text in enumerate(texts, 1)]
    return [line.text for line in join_broken_lines(lines)]


def test_a_keyword_list_does_not_continue_a_headline() -> None:
    headline, words = "Swimming hall on the island reopens", "ferries, border, South Islands, trade"
    assert joined(headline, words) == [headline, words]


def test_the_rest_of_a_sentence_does() -> None:
    assert joined("The hall on the island will be", "opened, cleaned and shown on Monday.") == [
        "The hall on the island will be opened, cleaned and shown on Monday."
    ]
