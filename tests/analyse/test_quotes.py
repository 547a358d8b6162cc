"""Quotations are found whatever the typing, and speakers only where they are named."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from generator.analyse.quotes import find_quotes
from generator.analyse.quotes.spans import find_quotations
from generator.model.analysis import EntityKind, Evidence, Mention, Span
from generator.model.article import Article

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "quotes.md")
_NAMED = re.compile(r"\[([^\]]+)\]|\{([^}]+)\}")
"""People in square brackets, organizations in braces."""


def _without_brackets(text: str) -> tuple[str, list[tuple[int, str, EntityKind]]]:
    plain, named, end = "", [], 0
    for match in _NAMED.finditer(text):
        plain += text[end : match.start()]
        name = match[1] or match[2]
        kind = EntityKind.PERSON if match[1] else EntityKind.ORGANIZATION
        named.append((len(plain), name, kind))
        plain += name
        end = match.end()
    return plain + text[end:], named


def _mention(start: int, name: str, kind: EntityKind = EntityKind.PERSON) -> Mention:
    return Mention(
        start=start,
        end=start + len(name),
        text=name,
        kind=kind,
        name=name,
        key="",
        evidence=Evidence(rule="model", confidence=1.0, detail=""),
    )


def _sentences(text: str) -> tuple[Span, ...]:
    ends = [match.end() for match in re.finditer(r"[.!?][\"”»']*(?=\s|$)", text)]
    starts = [0, *(end + len(text[end:]) - len(text[end:].lstrip()) for end in ends[:-1])]
    return tuple(Span(start=a, end=b) for a, b in zip(starts, ends, strict=False))


@pytest.mark.parametrize(("_line", "title", "text", "expected"), CASES)
def test_quotations_and_speakers(
    make_article: Callable[..., Article], _line: int, title: str, text: str, expected: str
) -> None:
    plain, named = _without_brackets(text.strip())
    article = make_article(plain)
    mentions = tuple(_mention(*name) for name in named)
    quotes = find_quotes(article, mentions, _sentences(article.text))
    speakers = ["?" if q.speaker is None else mentions[q.speaker].name for q in quotes]
    shown = [
        f"{article.text[quote.start : quote.end]} = {speaker}"
        for quote, speaker in zip(quotes, speakers, strict=True)
    ]
    assert expected.strip().splitlines() == shown, title


@given(st.text(alphabet="aB .,\"“”„«»`'\n"), st.booleans())
def test_quotations_lie_within_the_block_in_order_and_apart(text: str, goes_on: bool) -> None:  # noqa: FBT001 (drawn)
    end = 0
    for quotation in find_quotations(text, goes_on=goes_on):
        assert end <= quotation.start < quotation.end <= len(text)
        assert text[quotation.start : quotation.end].strip()
        end = quotation.end
