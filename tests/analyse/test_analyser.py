"""The facts of an article hold together, whatever is thrown at it."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.analyse import Analyser, Options, SummaryOptions
from generator.analyse.dates import find_dates
from generator.analyse.names import NameOptions
from generator.analyse.quotes import find_quotes
from generator.analyse.summary import summarise
from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Span
from generator.model.article import Article
from generator.model.problem import Level
from generator.model.register import Knowledge, Register, TagEntry, Vocabulary


class _Stretch(Protocol):
    start: int
    end: int


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser(Knowledge(), Options())


WORDS = st.sampled_from(
    [
        "Dostum",
        "said",
        "“We",
        "go,”",
        '"',
        "on Tuesday",
        "October 5.",
        "He",
        "last year.",
        "Kabul",
        "2015.",
        "“",
        "”",
        "\u00a0",
        "ß",
        "İ",
        "👍🏽",
        "U.S.",
        "the end.",
    ]
)
PARAGRAPHS = st.lists(
    st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4
)


def _apart(stretches: Iterable[_Stretch], text: str) -> bool:
    spans = list(stretches)
    inside = all(0 <= span.start < span.end <= len(text) for span in spans)
    return inside and all(one.end <= other.start for one, other in pairwise(spans))


def _laws(article: Article, analysis: Analysis) -> None:
    assert _apart(analysis.quotes, article.text)
    assert _apart(analysis.dates, article.text)
    assert _apart(analysis.summary, article.text)
    assert set(analysis.summary) <= set(analysis.sentences)
    assert all(date.text == article.text[date.start : date.end] for date in analysis.dates)
    assert all(
        quote.speaker is None or 0 <= quote.speaker < len(analysis.mentions)
        for quote in analysis.quotes
    )
    slugs = [tag.slug for tag in analysis.tags]
    assert len(slugs) == len(set(slugs))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(PARAGRAPHS)
def test_spans_lie_inside_the_text_and_apart(
    analyser: Analyser, make_article: Callable[..., Article], paragraphs: list[str]
) -> None:
    text = "\n\n".join(p for p in paragraphs if p.strip())
    article = make_article(text, published="2020-02-02", keywords=["Kabul"])
    _laws(article, analyser.analyse(article))


def test_an_empty_article_has_no_facts(
    analyser: Analyser, make_article: Callable[..., Article]
) -> None:
    assert Analysis(article="a") == analyser.analyse(make_article(""))


def test_what_came_before_does_not_matter(
    analyser: Analyser, make_article: Callable[..., Article]
) -> None:
    one = make_article("Amina Karimi came to Kabul. “Good,” Karimi said on Tuesday.")
    other = make_article("Karimi is a common name. Kabul is a town.", id="b")
    alone = Analyser(Knowledge(), Options()).analyse(one)
    analyser.analyse(other)
    assert alone == analyser.analyse(one)


def test_the_version_tells_other_knowledge_and_other_options() -> None:
    entry = TagEntry(slug="a", label="A", origin="")
    known = Knowledge(vocabulary=Vocabulary(entries=(entry,)))
    quiet = Knowledge(register=Register(never_link=frozenset({"May", "March"})))
    brief = replace(Options(), summary=SummaryOptions(sentences=1))
    versions = {
        Analyser(knowledge, options).version
        for knowledge in (Knowledge(), known, quiet)
        for options in (Options(), brief)
    }
    assert len(versions) == 6
    assert Analyser(known, brief).version in versions


@pytest.mark.quality
def test_seed_quotations_have_their_speakers(
    analyser: Analyser, make_article: Callable[..., Article], seeds: Path
) -> None:
    text = (seeds / "004_b6cfda06223cf234.txt").read_text("utf-8")
    lines = [line.strip() for line in text.splitlines()[6:31] if line.strip()]
    article = make_article("\n\n".join(lines))
    analysis = analyser.analyse(article)
    speakers = [
        None if quote.speaker is None else analysis.mentions[quote.speaker].text.split()[-1]
        for quote in analysis.quotes
    ]
    assert len(speakers) >= 6
    assert {"Kabulov", "Sediqqi"} <= set(speakers)
    assert "Putin" not in speakers


@pytest.mark.parametrize(
    "junk",
    [
        '1"',
        "“",
        '" ',
        "said ",
        "“a said ",
        "in May ",
        "x) ",
        "a, ",
        "the of Aa ",
        "10/10/",
        "a" * 9,
    ],
)
def test_long_junk_takes_no_longer_than_text(
    make_article: Callable[..., Article], junk: str
) -> None:
    text = (junk * 100_000)[:100_000]
    article = make_article(text, published="2020-02-02")
    sentences = (Span(start=0, end=len(article.text)),)
    mention = Mention(
        start=len(article.text) - 5,
        end=len(article.text),
        text=article.text[-5:],
        kind=EntityKind.PERSON,
        name="a",
        key="",
        evidence=Evidence(rule="model", confidence=1.0, detail=""),
    )
    start = time.process_time()
    quotes = find_quotes(article, (mention,), sentences)
    find_dates(article, sentences, quotes)
    summarise(article, sentences, quotes, SummaryOptions())
    assert time.process_time() - start < 3


def test_a_text_longer_than_the_model_reads_is_reported(
    make_article: Callable[..., Article],
) -> None:
    names = NameOptions(model_characters=20)
    analyser = Analyser(Knowledge(), Options(names=names))
    (problem,) = analyser.analyse(make_article("Amina Karimi came to Kabul on Monday.")).problems
    assert problem.level is Level.INFO
    assert problem.message.startswith("the model read its first 20 characters")
