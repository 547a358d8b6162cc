"""What `wirebrief diff` says of two exports."""

from collections.abc import Mapping

from generator.publish import compare_links, describe_changes


def record(article: str, *links: tuple[str, str | None]) -> Mapping[str, object]:
    mentions = [{"text": form, "entity": entity} for form, entity in links]
    return {"id": article, "title": f"Title of {article}", "mentions": mentions}


def kinds(old: Mapping[str, object], new: Mapping[str, object]) -> list[tuple[str, str, int]]:
    return [(c.kind, c.form, c.times) for c in compare_links([old], [new])]


def test_nothing_changed() -> None:
    same = record("a", ("Marenko", "people/ilya-marenko"))
    assert compare_links([same], [same]) == ()
    assert list(describe_changes(())) == ["No link changed."]


def test_a_link_appears_where_there_was_none() -> None:
    assert kinds(record("a", ("Varna", None)), record("a", ("Varna", "places/varna"))) == [
        ("appeared", "Varna", 1)
    ]


def test_a_link_vanishes() -> None:
    assert kinds(record("a", ("Varna", "places/varna")), record("a", ("Varna", None))) == [
        ("vanished", "Varna", 1)
    ]


def test_a_link_that_leads_elsewhere_has_moved_as_often_as_it_stands_there() -> None:
    old = record("a", *[("Marenko", "people/ilya-marenko")] * 3)
    new = record("a", *[("Marenko", "people/anna-marenko")] * 3)
    assert kinds(old, new) == [("moved", "Marenko", 3)]


def test_an_article_that_is_new_counts_with_all_its_links() -> None:
    new = record("b", ("Varna", "places/varna"))
    assert [c.article for c in compare_links([], [new])] == ["b"]


def test_the_summary_groups_by_form_and_cannot_be_escaped_from() -> None:
    old = [record(a, ("`x`\n# y", "people/x")) for a in ("a", "b")]
    told = list(describe_changes(compare_links(old, [record("a"), record("b")])))
    assert told[:3] == [
        "## Links that vanished: 1",
        "",
        "- `'x' # y`: `people/x`, 2 times in 2 articles",
    ]


def test_an_office_that_leads_to_somebody_counts_like_a_name() -> None:
    described = {"text": "Varnan mayor", "entity": "people/ilya-marenko"}
    assert kinds(record("a"), {**record("a"), "references": [described]}) == [
        ("appeared", "Varnan mayor", 1)
    ]
