"""The links of a small corpus."""

from dataclasses import replace

import pytest

from generator.link import Options, link_corpus
from generator.model.analysis import EntityKind
from generator.model.corpus import EntityId
from generator.model.problem import Level
from tests.render.corpus import ENTITIES, Draft, build, harbour

ALL = Options(min_briefings=1)
PLACE = EntityId(kind=EntityKind.PLACE, key="port-ellery")
LINE = EntityId(kind=EntityKind.ORGANIZATION, key="norrlinje")
BRAGG = EntityId(kind=EntityKind.PERSON, key="ole-bragg")


def test_briefings_stand_in_their_month_their_year_or_with_the_undated() -> None:
    assert dict(link_corpus(harbour(), ALL).briefings) == {
        "a-harbour": "briefings/2019/03/harbour-council-votes-to-dredge-the-northern-channel",
        "c-ferry": "briefings/2019/03/ferry-line-tests-a-silent-engine",
        "d-undated": "briefings/undated/seals-return-to-port-ellery-and-nobody-knows-since-when",
        "e-year": "briefings/2018/a-year-in-ropes",
    }


def test_copies_have_no_page_and_no_backlink() -> None:
    links = link_corpus(harbour(), ALL)
    seen = {a.article for appearances in links.appearances.values() for a in appearances}
    assert seen == set(links.briefings) == {"a-harbour", "c-ferry", "d-undated", "e-year"}


def test_every_period_with_a_briefing_has_a_page() -> None:
    assert dict(link_corpus(harbour(), ALL).months) == {
        "2018": "timeline/2018/index",
        "2019-03": "timeline/2019/03",
        "undated": "timeline/undated",
    }


def test_names_in_too_few_briefings_have_no_page_and_no_link() -> None:
    links = link_corpus(harbour(), Options(min_briefings=2))
    assert BRAGG not in links.entities
    assert BRAGG in links.appearances
    resolved = harbour().resolved["a-harbour"]
    assert BRAGG not in {resolved[index] for index in links.linked["a-harbour"]}


def test_backlinks_are_newest_first_and_undated_last() -> None:
    found = link_corpus(harbour(), ALL).appearances[PLACE]
    assert [a.article for a in found] == ["a-harbour", "e-year", "d-undated"]
    assert found[0].mentions == (0, 7, 8)


def test_a_backlink_has_the_sentence_of_the_first_mention() -> None:
    corpus = harbour()
    appearance = link_corpus(corpus, ALL).appearances[LINE][0]
    span = corpus.analyses["a-harbour"].sentences[appearance.sentence]
    assert corpus.articles["a-harbour"].text[span.start : span.end].startswith("The ferry company")


def test_only_the_first_mention_in_a_section_is_linked() -> None:
    corpus = harbour()
    chosen = link_corpus(corpus, ALL).linked["a-harbour"]
    resolved = corpus.resolved["a-harbour"]
    assert [resolved[index].key for index in chosen if resolved[index]] == [
        "port-ellery", "ingrid-vasslund", "harbour-board", "norrlinje",
        "ole-bragg", "norrlinje", "port-ellery",
    ]  # fmt: skip


@pytest.mark.parametrize(("words", "links"), [(1, 4), (3, 2), (100, 1)])
def test_later_paragraphs_carry_as_many_links_as_their_length_allows(
    words: int, links: int
) -> None:
    names = "[[Port Ellery|place/port-ellery]] [[Bragg|person/ole-bragg]] "
    names += "[[Norrlinje|organization/norrlinje]] [[Board|organization/harbour-board]] x y"
    corpus = build([Draft(id="x", title="X", blocks=("First.", names))], ENTITIES)
    assert len(link_corpus(corpus, replace(ALL, words_per_link=words)).linked["x"]) == links


def test_headings_carry_no_link() -> None:
    blocks = ("# [[Port Ellery|place/port-ellery]]", "[[Bragg|person/ole-bragg|model]] left.")
    corpus = build([Draft(id="x", title="X", blocks=blocks)], ENTITIES)
    linked = [corpus.resolved["x"][index] for index in link_corpus(corpus, ALL).linked["x"]]
    assert [entity.key for entity in linked if entity] == ["ole-bragg"]


def test_two_briefings_of_one_title_both_keep_a_page_and_it_is_said() -> None:
    drafts = [
        Draft(id=key, title="News in brief", published=day, blocks=("A.",))
        for key, day in (("a", "2020-05-02"), ("b", "2020-05-01"))
    ]
    links = link_corpus(build(drafts, ENTITIES))
    assert links.briefings["b"] == "briefings/2020/05/news-in-brief"
    assert links.briefings["a"].startswith("briefings/2020/05/news-in-brief-")
    assert [(p.path, p.level) for p in links.problems] == [("articles/a.txt", Level.INFO)]


def test_an_outlet_is_found_by_name_alias_and_spelling() -> None:
    drafts = [
        Draft(id=name, title=name, outlet=name, blocks=("A.",))
        for name in ("Quay Gazette", "the quay gazette", "Caf\u00e9 Post", "Cafe  Post")
    ]
    corpus = replace(build(drafts, ENTITIES), knowledge=harbour().knowledge)
    links = link_corpus(corpus)
    assert {slug: len(found) for slug, found in links.printed_by.items()} == {
        "cafe-post": 2,
        "quay-gazette": 2,
    }
    assert links.source_names["quay-gazette"] == "Quay Gazette"


def test_the_order_of_articles_does_not_matter() -> None:
    corpus = harbour()
    turned = replace(corpus, articles=dict(reversed(list(corpus.articles.items()))))
    assert link_corpus(turned, ALL) == link_corpus(corpus, ALL)


def test_a_backlink_quotes_a_sentence_rather_than_a_heading() -> None:
    name = "[[Port Ellery|place/port-ellery]]"
    blocks = (f"# Silence in {name}", "Pilots are on strike.", f"{name} was not surprised.")
    corpus = build([Draft(id="a", title="Pilots strike", blocks=blocks)], ENTITIES)
    (appearance,) = link_corpus(corpus, ALL).appearances[PLACE]
    quoted = corpus.analyses["a"].sentences[appearance.sentence]
    assert corpus.articles["a"].text[quoted.start : quoted.end] == "Port Ellery was not surprised."


def _section(*blocks: str) -> Draft:
    return Draft(id="a", title="A", published="2019-03-01", blocks=blocks)


MEANT = "[[president|person/ingrid-vasslund|office]]"
NAMED = "[[Ingrid Vasslund|person/ingrid-vasslund]]"


@pytest.mark.parametrize(
    ("blocks", "referred", "linked"),
    [
        (("The " + MEANT + " spoke.", NAMED + " left."), (0,), (0,)),
        ((NAMED + " spoke.", "The " + MEANT + " left."), (), (0,)),
        (("The " + MEANT + " spoke; the " + MEANT + " left.", NAMED + " too."), (0,), (0,)),
        ((NAMED + " spoke.", "# Later", "The " + MEANT + " left."), (0,), (0,)),
    ],
)
def test_an_office_is_linked_where_the_name_is_not_yet(
    blocks: tuple[str, ...], referred: tuple[int, ...], linked: tuple[int, ...]
) -> None:
    links = link_corpus(build([_section(*blocks)], ENTITIES), ALL)
    assert links.referred.get("a", ()) == referred
    assert links.linked["a"] == linked


def test_an_office_alone_gives_no_page_and_no_backlink() -> None:
    links = link_corpus(build([_section("The " + MEANT + " spoke.")], ENTITIES), ALL)
    assert not links.referred
    assert not links.appearances
