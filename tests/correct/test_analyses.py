"""Names and tags as the editor wants them."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from generator.correct import correct_analyses
from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Quote, Reference, Tag
from generator.model.article import Article
from generator.model.correction import (
    AppliedCorrection,
    Change,
    Corrected,
    Correction,
    MentionCorrection,
)
from generator.model.problem import Problem
from generator.model.register import Knowledge, Register, RegisterEntry, TagEntry, Vocabulary

Make = Callable[..., Article]
TEXT = """Jordan spoke in Amman. “Jordan is tired,” Jordan said.

## Jordan again

The Jordanians heard Jordan at the don\u2019t-ask inn. ICC met."""
NOWHERE = (
    "is neither in the register nor named in an article; did you mean `people/michael-jordan`?"
)
KNOWLEDGE = Knowledge(
    register=Register(
        entries=(
            RegisterEntry(
                key="jordan",
                name="Jordan",
                kind=EntityKind.PLACE,
                aliases=("the kingdom",),
                origin="s",
            ),
            RegisterEntry(
                key="icc",
                name="International Cricket Council",
                kind=EntityKind.ORGANIZATION,
                aliases=("ICC",),
                origin="s",
            ),
            RegisterEntry(
                key="court",
                name="Criminal Court",
                kind=EntityKind.ORGANIZATION,
                aliases=("ICC",),
                origin="s",
            ),
        )
    ),
    vocabulary=Vocabulary(
        entries=(
            TagEntry(slug="defence", label="defence", origin="t"),
            TagEntry(
                slug="arms",
                label="arms supplies",
                synonyms=("weapons",),
                parents=("trade",),
                origin="t",
            ),
            TagEntry(slug="trade", label="trade", parents=("defence",), origin="t"),
            TagEntry(slug="bases", label="bases", parents=("defence",), origin="t"),
        )
    ),
)


def mention(article: Article, nth: int) -> Mention:
    start = -1
    for _ in range(nth):
        start = article.text.index("Jordan", start + 1)
    return Mention(
        start=start,
        end=start + 6,
        text="Jordan",
        kind=EntityKind.PLACE,
        name="Jordan",
        key="jordan",
        evidence=Evidence(rule="country", confidence=1.0, detail="the state"),
    )


def run(
    article: Article, tags: tuple[Tag, ...] = (), **rest: Any
) -> tuple[Analysis, tuple[Change, ...], tuple[Problem, ...]]:
    found = tuple(mention(article, n) for n in (1, 2, 3, 4, 6))
    person = Mention(
        start=0,
        end=1,
        text="Michael Jordan",
        kind=EntityKind.PERSON,
        name="Michael Jordan",
        key="",
        evidence=Evidence(rule="model", confidence=0.9, detail=""),
    )
    quotes = (Quote(start=23, end=40, speaker=2),)
    analyses: Mapping[str, Analysis] = {
        "a": Analysis(article="a", mentions=found, quotes=quotes, tags=tags),
        "b": Analysis(article="b", mentions=(person,)),
    }
    applied = {"a": (AppliedCorrection(correction=Correction(article="a", line=2, **rest)),)}
    after, changed, problems = correct_analyses([article], analyses, applied, KNOWLEDGE)
    assert after["b"] == analyses["b"]
    return after["a"], changed["a"][0].changes, problems


def to(target: str, text: str = "Jordan", **rest: Any) -> dict[str, Any]:
    return {"mentions": (MentionCorrection(text=text, target=target, line=9, **rest),)}


def targets(analysis: Analysis) -> list[tuple[int, str, str]]:
    return [(m.start, m.name, m.evidence.rule) for m in analysis.mentions]


def test_every_place_of_the_words_leads_where_the_editor_wants(make_article: Make) -> None:
    article = make_article(TEXT)
    after, changes, problems = run(article, **to("people/michael-jordan"))
    assert {name for _, name, _ in targets(after)} == {"Michael Jordan"}
    assert len(after.mentions) == 5
    assert {(m.kind, m.key, m.evidence) for m in after.mentions} == {
        (EntityKind.PERSON, "", Evidence(rule="editor", confidence=1.0, detail="set by the editor"))
    }
    assert changes == (
        Change(what=Corrected.MENTION, text="Jordan", before="Jordan", after="Michael Jordan"),
    )
    assert problems == ()


def test_nth_and_paragraph_choose_the_place(make_article: Make) -> None:
    article = make_article(TEXT)
    rules = [rule for _, _, rule in targets(run(article, **to("Michael Jordan", nth=3))[0])]
    assert rules == ["country", "country", "editor", "country", "country"]
    rules = [rule for _, _, rule in targets(run(article, **to("Michael Jordan", paragraph=2))[0])]
    assert rules == ["country", "country", "country", "country", "editor"]


@pytest.mark.parametrize("target", ["", "Jordan"])
def test_a_description_by_office_can_be_taken_out(make_article: Make, target: str) -> None:
    article = make_article("The king spoke. The king left.")
    evidence = Evidence(rule="office", confidence=0.95, detail="King of Jordan on 3 May 2016")
    king, again = (
        Reference(start=at, end=at + 4, text="king", kind=EntityKind.PERSON, name="Abdullah",
                  key="abdullah", evidence=evidence)
        for at in (4, 20)
    )  # fmt: skip
    analyses = {
        "a": Analysis(article="a", references=(king, again)),
        "b": Analysis(article="b", mentions=(mention(make_article(TEXT), 1),)),
    }
    wanted = to(target, "king", nth=1)
    applied = {"a": (AppliedCorrection(correction=Correction(article="a", line=2, **wanted)),)}
    after, changed, problems = correct_analyses([article], analyses, applied, KNOWLEDGE)
    assert after["a"].references == (again,)
    assert [m.name for m in after["a"].mentions] == (["Jordan"] if target else [])
    assert changed["a"][0].changes[0].before == "Abdullah"
    assert problems == ()


def test_a_name_can_be_kept_without_a_link(make_article: Make) -> None:
    after, changes, _ = run(make_article(TEXT), **to("", nth=1))
    first = after.mentions[0]
    assert (first.key, first.evidence.rule, first.evidence.confidence) == (
        "",
        "editor-unlinked",
        1.0,
    )
    assert changes[0].after == ""


def test_an_overlooked_name_becomes_a_mention_and_speakers_stay(make_article: Make) -> None:
    article = make_article(TEXT)
    after, changes, _ = run(article, **to("the Kingdom", text="don't-ask inn"))
    (made,) = [m for m in after.mentions if m.evidence.rule == "editor"]
    assert (made.text, made.name, made.key) == ("don\u2019t-ask inn", "Jordan", "jordan")
    assert changes[0].before == ""
    assert [q.speaker for q in after.quotes] == [2]
    moved, _, _ = run(article, **to("jordan", text="Amman"))
    assert [moved.mentions[q.speaker or 0].start for q in moved.quotes] == [42]


def test_what_the_editor_means_by_a_target_must_be_clear(make_article: Make) -> None:
    article = make_article(TEXT)
    told = [
        str(run(article, **to(*args))[2][0])
        for args in (("ICC",), ("people/michael-jordn",), ("", "Amman"), ("Jordan", "Paris"))
    ]
    assert told == [
        "corrections.yml:9: error: `ICC` is several things: organizations/court, organizations/icc",
        f"corrections.yml:9: error: `people/michael-jordn` {NOWHERE}",
        "corrections.yml:9: warning: `Amman` is no name in a.txt",
        "corrections.yml:9: warning: `Paris` does not stand in a.txt",
    ]
    (many,) = run(article, **to("Michael Jordan", nth=9))[2]
    assert "`Jordan` does not stand 9 times in a.txt" in str(many)


def test_a_tag_brings_its_parents_along_and_takes_them_away(make_article: Make) -> None:
    article = make_article(TEXT)
    base = (Tag(slug="bases", label="bases", rule="term: base"),)
    after, changes, _ = run(article, base, add_tags=("Weapons", "new thing"))
    assert [(t.slug, t.rule) for t in after.tags] == [
        ("arms", "editor"),
        ("bases", "term: base"),
        ("defence", "parent of bases"),
        ("new-thing", "editor"),
        ("trade", "parent of arms"),
    ]
    assert Change(what=Corrected.TAG, before="", after="arms supplies") in changes
    back, _, _ = run(article, after.tags, remove_tags=("arms supplies", "New things"))
    assert [(t.slug, t.rule) for t in back.tags] == [
        ("bases", "term: base"),
        ("defence", "parent of bases"),
    ]


def test_a_parent_that_another_tag_earns_too_stays(make_article: Make) -> None:
    tags = (
        Tag(slug="bases", label="bases", rule="keyword"),
        Tag(slug="defence", label="defence", rule="parent of trade"),
        Tag(slug="trade", label="trade", rule="keyword"),
    )
    after, _, _ = run(make_article(TEXT), tags, remove_tags=("trade",))
    assert [(t.slug, t.rule) for t in after.tags] == [
        ("bases", "keyword"),
        ("defence", "parent of bases"),
    ]


def test_a_tag_that_is_not_there_cannot_be_removed(make_article: Make) -> None:
    (problem,) = run(make_article(TEXT), remove_tags=("seals",))[2]
    assert str(problem) == "corrections.yml:2: warning: `a` has no tag `seals` to remove"
