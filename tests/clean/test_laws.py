"""What holds for every text that is cleaned."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.fact import Fact
from generator.model.raw import Header, InputFormat, RawArticle, RawLine
from generator.model.register import Sources

PROSE = st.sampled_from(
    [
        "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
        "Nobody was hurt, the harbour master said, but the pier will stay shut for a month.",
        "Engineers are to look at the damage as soon as the wind allows, a spokesman said.",
        '"We are ready."',
        "A ferry that was on its way to the islands turned back and waited for the morning.",
    ]
)
FURNITURE = st.sampled_from(
    (
        "Share;Menu;Comments;Read more: Old pier sold;Tags: harbour, storm;News;;…;•;12;- - -;"
        "Sign up for our newsletter;© 2019 Tolna Times;By Ida Lund;3 May 2019;"
        "Storm closes harbour;You may also like;Old pier sold to a brewer"
    ).split(";")
)
LINES = st.lists(st.one_of(PROSE, FURNITURE, st.text(max_size=40)), max_size=25)


def article_of(lines: list[str], title: Fact | None = None) -> Article:
    raw = RawArticle(
        path="a.txt",
        format=InputFormat.TEXT,
        header=Header(title=title),
        lines=tuple(RawLine(number=at, text=line) for at, line in enumerate(lines, start=1)),
    )
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


@settings(max_examples=150, deadline=None)
@given(LINES)
def test_cleaning_twice_is_cleaning_once(lines: list[str]) -> None:
    once = article_of(lines)
    title = once.title if once.title.rule == "headline" else Fact(value="Else", rule="header")
    twice = article_of(once.text.split("\n"), title)
    assert once.text == twice.text


@settings(max_examples=150, deadline=None)
@given(LINES)
def test_blocks_are_the_text_and_hold_no_line_break(lines: list[str]) -> None:
    article = article_of(lines)
    parts = [article.text[block.start : block.end] for block in article.blocks]
    assert article.text == "\n\n".join(parts)
    assert all(part and "\n" not in part for part in parts)


@settings(max_examples=100, deadline=None)
@given(LINES)
def test_cleaning_is_deterministic_and_never_raises(lines: list[str]) -> None:
    assert article_of(lines) == article_of(lines)


@pytest.mark.parametrize(
    "unit", ["a ", "[", "> ", "1 ", "#a ", "x | ", "facebook ", "12:30 ", "By A", "(c) ", "… "]
)
def test_time_grows_with_the_input_and_no_faster(unit: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        article_of([unit * times, *(unit * 30 for _ in range(times // 30))])
        return time.process_time() - start

    seconds(300)
    assert seconds(30_000) < 40 * seconds(3_000) + 0.5


def test_a_title_known_from_the_header_is_taken_out_of_the_body(
    clean: Callable[..., Article],
) -> None:
    title = Fact(value="Storm closes harbour", rule="header")
    article = clean(
        "Storm closes harbour\n\nThe harbour was closed after a storm on Monday evening.",
        Header(title=title),
    )
    assert title == article.title
    assert [removed.rule for removed in article.removed] == ["title-repeated"]
