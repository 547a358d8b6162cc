"""Who is named with whom, and which pairs get a page."""

from math import isclose

from generator.link import Options, link_corpus
from generator.link.association import log_likelihood
from generator.model.analysis import EntityKind
from generator.model.corpus import EntityId
from tests.render.corpus import Draft, build, entity

PEOPLE = ("ada", "bo", "cy", "di")
ENTITIES = [
    *(entity("person", key, key.title()) for key in PEOPLE),
    entity("place", "ada", "Ada"),
    entity("place", "oslo", "Oslo"),
]
ADA, BO, CY, DI = (EntityId(kind=EntityKind.PERSON, key=key) for key in PEOPLE)
OSLO = EntityId(kind=EntityKind.PLACE, key="oslo")


def _drafts(*named: str) -> list[Draft]:
    """Return a briefing for each string of keys: `ada bo` names both."""
    return [
        Draft(
            id=f"{n:03}",
            title=f"Report {n}",
            published=f"2020-01-{n % 28 + 1:02}",
            blocks=(" and ".join(_mention(key) for key in keys.split()) + " met.",),
        )
        for n, keys in enumerate(named)
    ]


def _mention(key: str) -> str:
    kind = "place" if key in {"oslo", "ADA"} else "person"
    return f"[[{key.title()}|{kind}/{key.lower()}]]"


def test_the_measure_is_that_of_the_paper() -> None:
    # Dunning 1993, table 2: `the swiss`, 110 together, 2442 and 111 apart, 29114 neither
    assert isclose(log_likelihood(110, (110 + 2442, 110 + 111), 31777), 270.72, abs_tol=0.01)


def test_what_is_always_there_is_no_pair_and_what_avoids_is_negative() -> None:
    assert log_likelihood(5, (5, 10), 10) == 0
    assert log_likelihood(1, (10, 10), 20) < 0


def test_company_is_by_common_briefings_then_by_name() -> None:
    drafts = _drafts("ada bo cy", "ada bo", "ada cy", "ada di")
    company = link_corpus(build(drafts, ENTITIES), Options(min_briefings=1)).company
    assert company[ADA] == ((BO, 2), (CY, 2), (DI, 1))
    assert company[DI] == ((ADA, 1),)


def test_a_pair_needs_enough_common_briefings() -> None:
    together = ["ada bo"] * 3 + ["cy di"] * 2 + ["oslo"] * 9
    links = link_corpus(build(_drafts(*together), ENTITIES), Options())
    assert list(links.pairs) == ["pairs/ada--bo"]
    pair = links.pairs["pairs/ada--bo"]  # type: ignore[index]  # an address is a string
    assert (pair.one, pair.other) == (ADA, BO)
    assert pair.articles == ("002", "001", "000")
    assert pair.strength > 10


def test_every_name_has_a_pair_with_the_name_it_has_most_in_common_with() -> None:
    # `oslo` is nearly everywhere, so that no ratio speaks for it
    drafts = _drafts(*["ada oslo"] * 6, *["bo oslo"] * 5, *["ada bo oslo"] * 3, *["oslo"] * 9)
    company = link_corpus(build(drafts, ENTITIES), Options(pairs_per_name=1))
    assert set(company.pairs) == {"pairs/ada--oslo", "pairs/bo--oslo"}


def test_the_strongest_pair_stands_beside_the_most_frequent() -> None:
    drafts = _drafts(*["ada bo oslo"] * 3, *["ada oslo"] * 9, *["bo oslo"] * 9, *["oslo cy"] * 40)
    few = link_corpus(build(drafts, ENTITIES), Options(pairs_per_name=1)).pairs
    assert set(few) == {"pairs/ada--oslo", "pairs/bo--oslo", "pairs/cy--oslo"}
    drafts = _drafts(*["ada bo oslo"] * 8, *["ada oslo"] * 5, *["bo oslo"] * 5, *["oslo cy"] * 60)
    more = link_corpus(build(drafts, ENTITIES), Options(pairs_per_name=1)).pairs
    assert set(more) == {*few, "pairs/ada--bo"}


def test_pages_grow_with_the_names_and_not_with_their_square() -> None:
    names = [entity("person", f"n{n}", f"N{n}") for n in range(30)]
    everyone = " and ".join(f"[[N{n}|person/n{n}]]" for n in range(30)) + " met."
    drafts = [Draft(id=str(n), title=f"R {n}", blocks=(everyone,)) for n in range(3)]
    drafts += [Draft(id=f"x{n}", title=f"X {n}", blocks=("Nobody came.",)) for n in range(30)]
    for most in (0, 1, 2, 5):
        links = link_corpus(build(drafts, names), Options(pairs_per_name=most))
        assert len(links.pairs) <= 30 * most * 1.5
        assert bool(links.pairs) == bool(most)


def test_a_site_has_so_many_pairs_at_most_and_they_are_the_strongest() -> None:
    drafts = _drafts(*["ada bo"] * 6, *["oslo cy"] * 4, *["oslo ada"] * 3, *["oslo"] * 20)
    every = link_corpus(build(drafts, ENTITIES), Options()).pairs
    two = link_corpus(build(drafts, ENTITIES), Options(pairs=2)).pairs
    strength = sorted((pair.strength for pair in every.values()), reverse=True)

    assert len(every) > 2
    assert sorted((pair.strength for pair in two.values()), reverse=True) == strength[:2]
    assert link_corpus(build(drafts, ENTITIES), Options(pairs=0)).pairs == {}


def test_namesakes_of_two_kinds_keep_their_pairs_apart() -> None:
    drafts = _drafts(*["ada bo"] * 4, *["ADA bo"] * 4, *["oslo"] * 30)
    links = link_corpus(build(drafts, ENTITIES), Options())
    assert len(links.pairs) == 2
    assert all(uri.startswith("pairs/ada--bo") for uri in links.pairs)
