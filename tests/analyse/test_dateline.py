"""Datelines are parted from the first sentence, and nothing else is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.dateline import part_dateline
from generator.model.analysis import Span
from generator.model.article import Article

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "dateline.md")


@pytest.mark.parametrize(("line", "title", "text", "expected"), CASES)
def test_dateline(
    make_article: Callable[..., Article], line: int, title: str, text: str, expected: str
) -> None:
    article = make_article(text)
    whole = (Span(start=0, end=len(article.text)),)
    parts = [article.text[s.start : s.end] for s in part_dateline(article, whole)]
    assert "|".join(parts) == expected.strip(), f"line {line}: {title}"
