"""Reprints are found, and what only looks like one is not."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.model.article import Article
from generator.model.corpus import Copy, CopyKind
from generator.model.fact import Fact
from generator.relate.copies import CopyOptions, find_copies

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "copies.md")
MakeArticle = Callable[..., Article]

REPORT = [
    "The ministry of water said that the dam above the town will be finished in two years.",
    "Work stopped when the contractor left, and the turbines have stood in crates ever since.",
    "People downstream fear that their fields will fall dry while the lake behind it fills.",
    "An engineer who has known the site since childhood says that the lower gate is enough.",
    "The governor promised a pump for each village, and nobody in the teahouse believes him.",
    "Until then the town buys its power from across the border and pays for it in dollars.",
]


def _describe(copies: Mapping[str, Copy]) -> str:
    if not copies:
        return "apart"
    (copy,) = copies.values()
    left_out, added = (" ".join(map(str, found)) or "-" for found in (copy.left_out, copy.added))
    return f"{copy.kind} of {copy.of} left out {left_out} added {added}"


@pytest.mark.parametrize(("_line", "title", "texts", "expected"), CASES)
def test_copies_are_told_from_false_friends(
    make_article: MakeArticle, _line: int, title: str, texts: str, expected: str
) -> None:
    articles = [make_article(t, id=str(i)) for i, t in enumerate(texts.split("\n---\n"))]
    assert expected.strip() == _describe(find_copies(articles, CopyOptions())), title


def test_many_reprints_are_one_briefing(make_article: MakeArticle) -> None:
    articles = [make_article("\n\n".join(REPORT), id=f"{i:03}") for i in range(70)]
    copies = find_copies(articles, CopyOptions())
    assert {"000"} == {copy.of for copy in copies.values()}
    assert len(copies) == 69


def test_cuts_of_one_report_at_both_ends_have_the_full_text_as_original(
    make_article: MakeArticle,
) -> None:
    texts = {"a": REPORT[:5], "b": REPORT, "c": REPORT[:3]}
    articles = [make_article("\n\n".join(text), id=key) for key, text in texts.items()]
    copies = find_copies(articles, CopyOptions())
    assert {key: copy.of for key, copy in copies.items()} == {"a": "b", "c": "b"}
    assert copies["c"].left_out == (3, 4, 5)
    assert CopyKind.EXCERPT is copies["c"].kind


@pytest.mark.parametrize(
    ("one", "other", "original"),
    [
        ({"published": "2020-02-02"}, {}, "a"),
        ({}, {"published": "2020-02-02"}, "b"),
        ({"published": "2020-02-02"}, {"published": "2020-02-01"}, "b"),
        ({"agency": Fact(value="Northwire", rule="via")}, {}, "b"),
        ({}, {}, "a"),
    ],
)
def test_among_equally_full_texts_the_better_documented_one_is_the_original(
    make_article: MakeArticle, one: dict[str, object], other: dict[str, object], original: str
) -> None:
    text = "\n\n".join(REPORT)
    articles = [make_article(text, id="a", **one), make_article(text, id="b", **other)]
    (copy,) = find_copies(articles, CopyOptions()).values()
    assert original == copy.of


@pytest.mark.parametrize(("later", "copies"), [("2020-02-09", 1), ("2021-02-02", 0)])
def test_another_number_is_a_correction_within_days_and_another_report_a_year_later(
    make_article: MakeArticle, later: str, copies: int
) -> None:
    one, other = (f"{REPORT[0]} It holds {n} tons. {' '.join(REPORT[1:])}" for n in (12, 17))
    articles = [
        make_article(one, id="a", published="2020-02-02"),
        make_article(other, id="b", published=later),
    ]
    assert copies == len(find_copies(articles, CopyOptions()))
