"""What is kept comes back as it was, and nothing else does."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cache import CodecError, decode, encode
from generator.model.analysis import Analysis, EntityKind, Span
from generator.model.article import Article
from generator.model.fact import Fact
from generator.model.register import Knowledge


@settings(max_examples=60, deadline=None)
@given(st.from_type(Article))
def test_articles_come_back(article: Article) -> None:
    assert article == decode(Article, encode(article))


@settings(max_examples=60, deadline=None)
@given(st.from_type(Analysis).filter(lambda found: found == found))  # noqa: PLR0124 (NaN differs)
def test_analyses_come_back(analysis: Analysis) -> None:
    assert analysis == decode(Analysis, encode(analysis))


@settings(max_examples=20, deadline=None)
@given(st.from_type(Knowledge))
def test_sets_and_mappings_come_back(knowledge: Knowledge) -> None:
    assert knowledge == decode(Knowledge, encode(knowledge))


@dataclass(frozen=True)
class _Sample:
    numbers: tuple[int, ...] = ()
    pair: tuple[str, float] = ("", 0.0)
    kind: EntityKind | None = None


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"numbers": [], "pair": ["", 0.0]},
        {"numbers": [], "pair": ["", 0.0], "kind": None, "more": 1},
        {"numbers": ["1"], "pair": ["", 0.0], "kind": None},
        {"numbers": [True], "pair": ["", 0.0], "kind": None},
        {"numbers": "12", "pair": ["", 0.0], "kind": None},
        {"numbers": [], "pair": [""], "kind": None},
        {"numbers": [], "pair": ["", 0], "kind": None},
        {"numbers": [], "pair": ["", 0.0], "kind": "planet"},
        {"numbers": [], "pair": ["", 0.0], "kind": ["person"]},
    ],
)
def test_what_does_not_fit_is_refused(data: object) -> None:
    with pytest.raises(CodecError):
        decode(_Sample, data)  # type: ignore[arg-type] (that is the test)


@pytest.mark.parametrize("value", [object(), [1], {1, 2}, b"bytes", Span])
def test_what_cannot_be_kept_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


def test_lone_surrogates_are_kept() -> None:
    fact = Fact(value="\ud800", rule="x")
    assert fact == decode(Fact, encode(fact))
