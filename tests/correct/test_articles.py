"""Which article an entry means, and what becomes of its facts."""

from collections.abc import Callable

from generator.correct import CorrectedArticles, correct_articles
from generator.model.article import Article
from generator.model.correction import Change, Corrected, Correction
from generator.model.fact import Precision, Publication
from generator.model.problem import Level, Problem

Make = Callable[..., Article]


def corrected(articles: list[Article], *entries: Correction) -> CorrectedArticles:
    pages = {article.id: f"briefings/2019/03/{article.id}" for article in articles}
    return correct_articles(articles, entries, pages)


def entry(article: str, line: int = 2, **rest: object) -> Correction:
    return Correction(article=article, line=line, **rest)  # type: ignore[arg-type]


def test_an_article_is_known_by_path_id_address_and_page(make_article: Make) -> None:
    article = make_article(
        "Text.", id="x1", path="articles/2019/a.jsonl", record=3, url="https://news.example/a/"
    )
    other = make_article("Other.", id="x2", path="articles/2019/b.txt")
    for handle in (
        "articles/2019/a.jsonl", "2019/a.jsonl", "2019/a.jsonl:3", "x1",
        "https://news.example/a", "briefings/2019/03/x1/",
    ):  # fmt: skip
        found = corrected([article, other], entry(handle, title="Right"))
        assert (handle, found.articles[0].title.value) == (handle, "Right")
        assert found.articles[1] == other
        assert found.problems == ()


def test_every_corrected_fact_has_the_rule_editor_and_is_told(make_article: Make) -> None:
    article = make_article("Text.", published="2019-03-14", title="Wrong")
    day = Publication(value="2019-03", precision=Precision.MONTH, rule="editor")
    found = corrected(
        [article],
        entry("a", title="Right", published=day, outlet="Quay Gazette", authors=("A B", "C D")),
    )
    (after,) = found.articles
    assert (after.title.value, after.title.rule) == ("Right", "editor")
    assert after.published == day
    assert after.outlet is not None
    assert (after.outlet.value, after.outlet.rule) == ("Quay Gazette", "editor")
    assert [(a.value, a.rule) for a in after.authors] == [("A B", "editor"), ("C D", "editor")]
    assert after.text == article.text
    assert found.applied["a"][0].changes == (
        Change(what=Corrected.TITLE, before="Wrong", after="Right"),
        Change(what=Corrected.PUBLISHED, before="2019-03-14", after="2019-03"),
        Change(what=Corrected.OUTLET, before="", after="Quay Gazette"),
        Change(what=Corrected.AUTHORS, before="", after="A B and C D"),
    )


def test_a_date_and_authors_can_be_taken_away(make_article: Make) -> None:
    article = make_article("Text.", published="2019-03-14")
    (after,) = corrected(
        [article], entry("a", published=Publication(rule="editor"), authors=())
    ).articles
    assert (after.published.value, after.published.precision) == ("", Precision.UNKNOWN)
    assert after.authors == ()


def test_of_two_corrections_of_one_fact_the_later_counts(make_article: Make) -> None:
    found = corrected(
        [make_article("Text.", title="One")], entry("a", title="Two"), entry("a", 5, title="Three")
    )
    assert found.articles[0].title.value == "Three"
    befores = [c.changes[0].before for c in found.applied["a"]]
    assert befores == ["One", "Two"]


def test_an_entry_that_matches_nothing_is_a_warning_with_the_nearest_path(
    make_article: Make,
) -> None:
    article = make_article("Text.", path="articles/2019/harbour.txt")
    (problem,) = corrected([article], entry("articles/2019/harbor.txt", 7, title="T")).problems
    assert str(problem) == (
        "corrections.yml:7: warning: there is no article `articles/2019/harbor.txt`; "
        "did you mean `articles/2019/harbour.txt`?"
    )


def test_an_entry_that_matches_several_articles_corrects_none(make_article: Make) -> None:
    articles = [
        make_article("T.", id=i, path="articles/a.jsonl", record=n) for n, i in ((1, "p"), (2, "q"))
    ]
    found = corrected(articles, entry("articles/a.jsonl", title="T"))
    assert list(found.articles) == articles
    assert str(found.problems[0]) == (
        "corrections.yml:2: error: `articles/a.jsonl` are several articles: "
        "articles/a.jsonl:1, articles/a.jsonl:2"
    )


def test_a_date_that_the_editor_set_is_no_problem_any_more(make_article: Make) -> None:
    date = Problem(
        path="a.txt", level=Level.WARNING, message="the date is ambiguous", about="published"
    )
    other = Problem(path="a.txt", level=Level.WARNING, message="something else")
    article = make_article("Text.", problems=(date, other))
    day = Publication(value="2019", precision=Precision.YEAR, rule="editor")
    assert corrected([article], entry("a", published=day)).articles[0].problems == (other,)
    assert corrected([article], entry("a", title="T")).articles[0].problems == (date, other)


def test_a_correction_that_changes_nothing_is_noticed(make_article: Make) -> None:
    (problem,) = corrected([make_article("T.", title="Same")], entry("a", title="Same")).problems
    assert "the title of `a` is `Same` without this too" in str(problem)
