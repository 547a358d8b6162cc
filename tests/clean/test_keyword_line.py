"""A bare list of keywords after other headlines is a line of its own."""

import pytest

from generator.clean.keywords import is_keyword
from generator.clean.lines import measure
from generator.clean.unwrap import join_broken_lines
from generator.model.raw import LineRole
from tests.clean.test_ends import BODY, BYLINE, TITLE, page


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


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("ferries", True),
        ("Crane & Quay Inc", True),
        ("Middle East and North Africa Unrest (2010- )", True),
        ("harbour ferry storm quay island tolna crane", False),
        ("The harbour of Tolna was closed on Monday after the storm", False),
        ('"pagetype": "story"', False),
        ('{"modules": [{"name": "gallery"}]', False),
        ("campaign: harbour_300x79_var_x -- 21", False),
        ("www.tolna.com/harbour/storm", False),
        ("live_web_story", False),
        ("", False),
    ],
)
def test_a_keyword_is_a_term_and_no_code_or_sentence(text: str, *, is_one: bool) -> None:
    assert is_keyword(text) == is_one


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        (("Tagged: ferries, quay",), ["ferries", "quay"]),
        (("Tagged with: ferries, , quay",), ["ferries", "quay"]),
        (("Filed under: Harbours Tagged With: ferries, quay",), ["Harbours", "ferries", "quay"]),
        (("Tags: #ferries #quay #storm",), ["ferries", "quay", "storm"]),
        (("Explore related topics: ferries, quay",), ["ferries", "quay"]),
        (
            ("Topics", "• Ferries", "• Quay", "• Share on Facebook", "• Islands"),
            ["Ferries", "Quay"],
        ),
        (("Tags: Help: site map, Ads, Jobs at Tolna, Patents",), []),
        (("Tags", "• 4", "• 12"), []),
        (("Sauna, Skiing, Recipes, Chess, Gardens",), []),
        (("Ferries, Quay, Recipes, Chess, Gardens",), "Ferries Quay Recipes Chess Gardens".split()),
    ],
)
def test_terms_are_those_of_the_article(foot: tuple[str, ...], expected: list[str]) -> None:
    assert [one.value for one in page(TITLE, *BYLINE, *BODY, *foot).keywords] == expected
