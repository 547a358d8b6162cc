"""The corpus is the same whatever order the articles come in, and its parts fit together."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Tag
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.register import Knowledge, TagEntry, Vocabulary
from generator.relate import Options, relate

MakeArticle = Callable[..., Article]
NAMES = ["Amina Karimi", "Daoud Azizi", "Grey Water Trust", "Dasht", "Talvar", "Omid Rahmani"]
OPENINGS = ["The elders met", "A road was closed", "Rain fell all day", "The school reopened"]


def _mention(name: str) -> Mention:
    return Mention(
        start=0,
        end=len(name),
        text=name,
        kind=EntityKind.PERSON,
        name=name,
        key="",
        evidence=Evidence(rule="full-name", confidence=1.0, detail="as written"),
    )


def _analysis(article: Article, names: Sequence[str], tags: Sequence[str] = ()) -> Analysis:
    return Analysis(
        article=article.id,
        mentions=tuple(map(_mention, names)),
        tags=tuple(Tag(slug=tag.lower(), label=tag, rule="keyword") for tag in tags),
    )


def _relate(entries: Sequence[tuple[Article, Analysis]], vocabulary: Vocabulary) -> Corpus:
    articles = [article for article, _ in entries]
    analyses = {article.id: analysis for article, analysis in entries}
    return relate(articles, analyses, Knowledge(vocabulary=vocabulary), Options())


def _random_corpus(make_article: MakeArticle, seed: int) -> list[tuple[Article, Analysis]]:
    draw = random.Random(seed)  # noqa: S311 (no secret)
    entries = []
    for number in range(12):
        text = " ".join(draw.choices(OPENINGS, k=20)) + f" {number}."
        day = f"2021-07-{draw.randint(1, 28):02}"
        article = make_article(text, id=f"a{number:02}", published=day)
        entries.append((article, _analysis(article, draw.sample(NAMES, 3), ["Roads"])))
    return entries


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**16))
def test_the_order_of_the_articles_does_not_matter(make_article: MakeArticle, seed: int) -> None:
    entries = _random_corpus(make_article, seed)
    shuffled = list(entries)
    random.Random(seed + 1).shuffle(shuffled)  # noqa: S311 (no secret)
    one, other = _relate(entries, Vocabulary()), _relate(shuffled, Vocabulary())
    assert one == other
    for mapping in (one.articles, one.analyses, one.resolved, one.copies, one.related):
        assert list(mapping) == sorted(mapping)
    assert list(one.related) == list(other.related)
    assert list(one.entities) == sorted(one.entities)


def test_related_briefings_say_why(make_article: MakeArticle) -> None:
    entries = [
        (make_article(f"{opening} in {i}.", id=str(i), published=day), names)
        for i, (opening, day, names) in enumerate(
            [
                ("The elders met", "2021-07-20", ["Amina Karimi", "Old Dasht"]),
                ("A road was closed", "2021-07-22", ["Amina Karimi", "Old Dasht"]),
                ("Rain fell all day", "2021-07-21", ["Daoud Azizi", "Old Talvar"]),
                ("The school reopened", "2019-01-01", ["Omid Rahmani", "Old Talvar"]),
            ]
        )
    ]
    tagged = [(article, _analysis(article, names, ["Wells"])) for article, names in entries]
    related = _relate(tagged, Vocabulary()).related
    (best,) = related["0"]
    assert best.article == "1"
    assert best.reasons[0] in {
        "shares Amina Karimi and Old Dasht",
        "shares Old Dasht and Amina Karimi",
    }
    assert best.reasons[1:] == ("same tag: Wells", "same week")
    assert [item.article for item in related["3"]] == ["2"]
    assert "same week" not in related["3"][0].reasons


def test_a_name_that_many_briefings_have_relates_none_of_them_by_itself(
    make_article: MakeArticle,
) -> None:
    entries = [
        (
            make_article(f"Report {i} came in.", id=str(i)),
            ["Old Talvar", *(["Old Dasht"] * (i < 2))],
        )
        for i in range(7)
    ]
    entries += [(make_article(f"Note {i}.", id=f"n{i}"), [f"Amina K{i}"]) for i in range(20)]
    related = _relate([(a, _analysis(a, names, [])) for a, names in entries], Vocabulary()).related
    assert [item.article for item in related["0"]] == ["1"]
    assert not related["2"]


def test_a_copy_is_neither_related_nor_has_related_briefings(make_article: MakeArticle) -> None:
    text = "The elders of the valley met under the old mulberry tree to speak about the new well."
    entries = [(make_article(text, id=key), ["Amina Karimi"]) for key in "abc"]
    other = make_article("Rain fell all day on the upper fields.", id="d")
    corpus = _relate(
        [*((a, _analysis(a, names)) for a, names in entries), (other, _analysis(other, NAMES[:2]))],
        Vocabulary(),
    )
    assert set(corpus.copies) == {"b", "c"}
    assert set(corpus.related) == {"a", "d"}
    assert not {"b", "c"} & {item.article for found in corpus.related.values() for item in found}


def test_spellings_of_a_keyword_are_one_tag(make_article: MakeArticle) -> None:
    keywords = [["wells", "Well"], ["Wells"], ["Wells"], ["well"], ["Roads"]]
    entries = [
        (article, _analysis(article, [], labels))
        for i, labels in enumerate(keywords)
        if (article := make_article(f"Text {i}.", id=str(i)))
    ]
    listed = Vocabulary(entries=(TagEntry(slug="roads", label="Roads", origin="test"),))
    corpus = _relate(entries, listed)
    tags = [[(t.slug, t.label) for t in found.tags] for found in corpus.analyses.values()]
    assert tags == [[("wells", "Wells")]] * 4 + [[("roads", "Roads")]]


@pytest.mark.quality
def test_the_two_seeds_of_one_report_are_one_briefing(
    make_article: MakeArticle, seeds: Path
) -> None:
    texts = {
        path.name[:3]: "\n\n".join(line.strip() for line in lines if len(line.split()) >= 12)
        for path in sorted(seeds.glob("*.txt"))
        if (lines := path.read_text("utf-8").splitlines())
    }
    articles = [make_article(text, id=key) for key, text in texts.items()]
    corpus = _relate([(a, _analysis(a, ())) for a in articles], Vocabulary())
    (copy,) = corpus.copies.values()
    assert (copy.article, copy.of) == ("001", "002")
    assert copy.containment > 0.9
    assert len(copy.left_out) >= 8
