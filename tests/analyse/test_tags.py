"""Tags come from keywords and from the vocabulary, each with its rule."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.tags import TagAssigner, TagOptions
from generator.model.article import Article
from generator.model.fact import Fact
from generator.model.label import fold_label
from generator.model.problem import Level
from generator.model.register import Knowledge, TagEntry, Vocabulary

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "tags.md")
VOCABULARY = Vocabulary(
    entries=(
        TagEntry(
            slug="peace-talks",
            label="Peace talks",
            synonyms=("negotiations",),
            parents=("politics",),
            terms=("negotiation", "peace talks"),
            origin="test",
        ),
        TagEntry(
            slug="helicopters",
            label="Helicopters",
            parents=("weapons",),
            terms=("gunship", "helicopter"),
            origin="test",
        ),
        TagEntry(slug="internal-note", label="Note", parents=("politics",), hidden=True, origin=""),
        TagEntry(slug="politics", label="Politics", origin="test"),
        TagEntry(slug="weapons", label="Weapons", origin="test"),
    )
)


def _shown(article: Article, vocabulary: Vocabulary, *names: str) -> list[str]:
    assigner = TagAssigner(Knowledge(vocabulary=vocabulary), TagOptions())
    tags, problems = assigner.assign(article, names)
    return [
        *(f"{tag.label} ({tag.rule})" for tag in tags),
        *(f"{problem.level}: {problem.message}" for problem in problems),
    ]


@pytest.mark.parametrize(("_line", "title", "text", "expected"), CASES)
def test_tags_and_their_rules(
    make_article: Callable[..., Article], _line: int, title: str, text: str, expected: str
) -> None:
    first, _, body = text.strip().partition("\n")
    keywords = [word.strip() for word in first.removeprefix("keywords:").split(",")]
    plain = body.replace("[", "").replace("]", "")
    names = [part.partition("]")[0] for part in body.split("[")[1:]]
    article = make_article(plain, keywords=[word for word in keywords if word])
    assert expected.strip().splitlines() == _shown(article, VOCABULARY, *names), title


def test_only_listed_tags_where_the_editor_wants_it(make_article: Callable[..., Article]) -> None:
    article = make_article("The council met.", keywords=["Weapon", "Grain"])
    first, second = _shown(article, replace(VOCABULARY, listed_only=True))
    assert first == "Weapons (keyword)"
    assert second.startswith('warning: tag "Grain" is not in the vocabulary')
    assert second.endswith("dropped, as only listed tags are allowed")


def test_a_circle_of_parents_ends(make_article: Callable[..., Article]) -> None:
    circle = Vocabulary(
        entries=(
            TagEntry(slug="a", label="A", parents=("b",), terms=("council",), origin=""),
            TagEntry(slug="b", label="B", parents=("a", "missing"), origin=""),
        )
    )
    article = make_article("The council met.")
    assert _shown(article, circle) == ["A (term: council)", "B (parent of a)"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Air strikes", "air-strike"),
        ("#Cities", "city"),
        ("Côte d'Ivoire", "cote d\u2019ivoire"),
        ("U.S. forces", "US Forces"),
        ("taxes", "Tax"),
    ],
)
def test_spellings_of_one_label_fold_together(one: str, other: str) -> None:
    assert fold_label(one) == fold_label(other)


@pytest.mark.parametrize(("one", "other"), [("Iran", "Iraq"), ("news", "new"), ("bus", "bu")])
def test_other_labels_stay_apart(one: str, other: str) -> None:
    assert fold_label(one) != fold_label(other)


@pytest.mark.parametrize(
    ("rule", "options", "shown"),
    [
        ("html:keywords", TagOptions(), ["Frozen berries", "Peace talks"]),
        ("header", TagOptions(), ["Frozen berries", "Online news", "Peace talks"]),
        (
            "html:keywords",
            TagOptions(unsaid_keywords=True),
            ["Frozen berries", "Online news", "Peace talks"],
        ),
    ],
)
def test_a_keyword_of_the_markup_counts_where_article_or_vocabulary_has_it(
    rule: str, options: TagOptions, shown: list[str], make_article: Callable[..., Article]
) -> None:
    article = make_article("The council met about the frozen berry recall.")
    words = ("Online news", "Frozen berries", "Negotiations")
    stated = replace(article, keywords=tuple(Fact(value=word, rule=rule) for word in words))
    tags, _ = TagAssigner(Knowledge(vocabulary=VOCABULARY), options).assign(stated, ())
    assert [tag.label for tag in tags if tag.rule == "keyword"] == shown


def test_scripts_share_bars_and_numbers_are_no_tags_and_a_count_is_no_part_of_one(
    make_article: Callable[..., Article],
) -> None:
    words = ['{"seotitle": "x"}', "Share on Twitter", "020", "Mobile (81)"]
    article = make_article("The council met.", keywords=words)
    tags, _ = TagAssigner(Knowledge(), TagOptions()).assign(article, ())
    assert [tag.label for tag in tags] == ["Mobile"]


@pytest.mark.parametrize(
    ("rule", "level"), [("header", Level.WARNING), ("html:keywords", Level.INFO)]
)
def test_a_misspelt_tag_is_a_warning_only_where_the_editor_can_mend_it(
    rule: str, level: Level, make_article: Callable[..., Article]
) -> None:
    article = make_article("The helicoptor landed.")
    stated = replace(article, keywords=(Fact(value="helicoptors", rule=rule),))
    _, (problem,) = TagAssigner(Knowledge(vocabulary=VOCABULARY), TagOptions()).assign(stated, ())
    assert problem.level is level
