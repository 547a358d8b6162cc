"""Summaries are whole sentences that stand on their own."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.quotes import find_quotes
from generator.analyse.summary import SummaryOptions, summarise
from generator.model.analysis import Span
from generator.model.article import Article

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "summary.md")
_SENTENCE = re.compile(r"\S.*?[.!?][\"”]*(?=\s|$)")


def _sentences(article: Article) -> tuple[Span, ...]:
    return tuple(
        Span(start=match.start(), end=match.end())
        for block in article.blocks
        for match in _SENTENCE.finditer(article.text, block.start, block.end)
    )


def _summary(article: Article, options: SummaryOptions) -> list[str]:
    sentences = _sentences(article)
    quotes = find_quotes(article, (), sentences)
    return [
        article.text[span.start : span.end]
        for span in summarise(article, sentences, quotes, options)
    ]


@pytest.mark.parametrize(("_line", "title", "text", "expected"), CASES)
def test_the_lead_is_the_summary(
    make_article: Callable[..., Article], _line: int, title: str, text: str, expected: str
) -> None:
    assert expected.strip().splitlines() == _summary(make_article(text), SummaryOptions()), title


def test_no_summary_where_none_is_wanted(make_article: Callable[..., Article]) -> None:
    article = make_article("The bridge over the river was opened on Tuesday.")
    assert _summary(article, SummaryOptions(sentences=0)) == []
