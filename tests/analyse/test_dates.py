"""Dates in the text are told as exactly as they can be, and no more."""

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.dates import find_dates
from generator.analyse.quotes import find_quotes
from generator.model.analysis import Span
from generator.model.article import Article

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "dates.md")


def _sentences(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for sentence in text.split(". "):
        spans.append(Span(start=start, end=start + len(sentence) + 1))
        start += len(sentence) + 2
    return tuple(spans)


@pytest.mark.parametrize(("_line", "title", "text", "expected"), CASES)
def test_date_expressions(
    make_article: Callable[..., Article], _line: int, title: str, text: str, expected: str
) -> None:
    day, _, body = text.strip().partition("\n")
    dated = {} if day == "undated" else {"published": day}
    article = make_article(body, **dated)
    sentences = _sentences(article.text)
    quotes = find_quotes(article, (), sentences)
    found = find_dates(article, sentences, quotes)
    shown = [f"{date.text} = {date.value} {date.precision}" for date in found]
    assert expected.strip().splitlines() == shown, title
    assert [date.text for date in found] == [article.text[d.start : d.end] for d in found]
