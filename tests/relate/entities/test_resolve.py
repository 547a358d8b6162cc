from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from generator.model.analysis import Analysis, EntityKind, Evidence, Mention
from generator.model.article import Article
from generator.model.corpus import Entity, EntityId
from generator.model.fact import Fact
from generator.model.raw import InputFormat
from generator.model.register import Register, RegisterEntry
from generator.model.slug import RESERVED
from generator.relate.entities import EntityOptions, resolve_entities

PERSON, ORGANIZATION, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


@dataclass(frozen=True)
class Named:
    """A mention in short: what it says, of what kind, in full."""

    text: str
    kind: EntityKind = PERSON
    name: str = ""
    key: str = ""
    confidence: float = 0.9


def resolve(
    *articles: list[Named], register: Register | None = None
) -> tuple[Mapping[EntityId, Entity], list[list[str | None]]]:
    """Return the entities, and the keys that each article's mentions point to."""
    ids = [f"a{number}" for number in range(len(articles))]
    analyses = {
        key: Analysis(article=key, mentions=tuple(map(_mention, range(len(named)), named)))
        for key, named in zip(ids, articles, strict=True)
    }
    values = [
        Article(
            id=key, path=key, format=InputFormat.TEXT, title=Fact(value="t", rule="lead"),
            text="", blocks=(),
        )
        for key in ids
    ]  # fmt: skip
    entities, resolved = resolve_entities(values, analyses, register or Register(), EntityOptions())
    return entities, [[target and target.key for target in resolved[key]] for key in ids]


def _mention(position: int, named: Named) -> Mention:
    start = position * 50
    return Mention(
        start=start, end=start + len(named.text), text=named.text, kind=named.kind,
        name=named.name or named.text, key=named.key,
        evidence=Evidence(rule="model", confidence=named.confidence, detail="x"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Donald Trump", "Donald J. Trump", PERSON),
        ("Rashid Dostum", "Abdul Rashid Dostum", PERSON),
        ("Jean-Claude Trichet", "Jean Claude Trichet", PERSON),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", PERSON),
        ("Michael O'Leary", "Michael O\u2019Leary", PERSON),
        ("Apple", "Apple Inc.", ORGANIZATION),
        ("Bank of America", "the Bank of America Corporation", ORGANIZATION),
        ("AT&T", "AT and T", ORGANIZATION),
        ("US Air Force", "United States Air Force", ORGANIZATION),
        ("St. Louis", "Saint Louis", PLACE),
    ],
)
def test_one_thing_under_two_names_is_one_entity(one: str, other: str, kind: EntityKind) -> None:
    _, keys = resolve([Named(one, kind)], [Named(other, kind)])
    assert keys[0] == keys[1] != [None]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("George W. Bush", "Barbara Bush", PERSON),
        ("Martin King", "Martin King Jr.", PERSON),
        ("Iran", "Iraq", PLACE),
        ("Niger", "Nigeria", PLACE),
        ("Boeing", "Boeing Commercial Airplanes", ORGANIZATION),
        ("Air Force", "US Air Force", ORGANIZATION),
        ("Mark Johnson", "Mark Johnston", PERSON),
    ],
)
def test_two_things_stay_two(one: str, other: str, kind: EntityKind) -> None:
    _, keys = resolve([Named(one, kind)], [Named(other, kind)])
    assert keys[0] != keys[1]


def test_a_misspelt_name_is_joined_where_the_context_agrees() -> None:
    moscow = Named("Moscow", PLACE)
    _, keys = resolve(
        [Named("Zamir Kabulov"), moscow],
        [Named("Zamir Kabulov"), moscow],
        [Named("Zamir Kambulov"), moscow],
    )
    assert keys[2][0] == keys[0][0] == "zamir-kabulov"


def test_a_lone_surname_is_the_only_bearer_in_the_same_context() -> None:
    kabul = Named("Kabul", PLACE)
    _, keys = resolve([Named("Ashraf Ghani"), kabul], [Named("Ghani"), kabul])
    assert keys[1][0] == "ashraf-ghani"


def test_a_lone_surname_of_two_people_is_nobody() -> None:
    kabul = Named("Kabul", PLACE)
    _, keys = resolve([Named("Ashraf Ghani"), kabul, Named("Rula Ghani")], [Named("Ghani"), kabul])
    assert keys[1][0] is None


def test_a_lone_surname_out_of_context_is_nobody() -> None:
    _, keys = resolve(
        [Named("Ashraf Ghani"), Named("Kabul", PLACE)], [Named("Ghani"), Named("Lima", PLACE)]
    )
    assert keys[1][0] is None


def test_an_acronym_of_one_article_is_known_in_the_next() -> None:
    _, keys = resolve(
        [Named("GM", ORGANIZATION, "General Motors"), Named("General Motors", ORGANIZATION)],
        [Named("GM", ORGANIZATION)],
    )
    assert keys[1] == ["general-motors"]


def test_the_register_names_and_describes_what_it_knows() -> None:
    register = Register(
        entries=(
            RegisterEntry(
                key="islamic-state", name="Islamic State", kind=ORGANIZATION,
                aliases=("Daesh",), description="Armed group", wikidata="Q1", origin="starter",
            ),
        )
    )  # fmt: skip
    entities, keys = resolve(
        [Named("Daesh", ORGANIZATION, "Islamic State", "islamic-state")],
        [Named("the Islamic State", ORGANIZATION)],
        register=register,
    )
    assert keys == [["islamic-state"], ["islamic-state"]]
    entity = entities[EntityId(kind=ORGANIZATION, key="islamic-state")]
    assert entity.registered
    assert entity.description == "Armed group"
    assert dict(entity.names) == {"Daesh": 1, "the Islamic State": 1}


def test_what_the_register_keeps_apart_stays_apart() -> None:
    register = Register(
        entries=(
            RegisterEntry(
                key="abdullah-abdullah", name="Abdullah Abdullah", kind=PERSON,
                aliases=("Abdullah",), not_same_as=("Dr. Abdullah",), origin="entities.yml:1",
            ),
        )
    )  # fmt: skip
    _, keys = resolve([Named("Dr. Abdullah")], register=register)
    assert keys != [["abdullah-abdullah"]]


def test_a_mention_below_the_threshold_points_to_nothing() -> None:
    entities, keys = resolve([Named("Perhaps", confidence=0.5)])
    assert keys == [[None]]
    assert not entities


def test_the_kind_is_what_most_articles_say() -> None:
    place = Named("Toulouse", PLACE, confidence=0.8)
    entities, keys = resolve([place] * 5, [Named("Toulouse", PERSON, confidence=0.8)])
    assert keys[1] == ["toulouse"]
    assert [entity.kind for entity in entities] == [PLACE]


def test_keys_are_unique_and_never_reserved() -> None:
    entities, _ = resolve([Named("Con"), Named("Index"), Named("Łódź"), Named("中国"), Named("!!")])
    keys = [target.key for target in entities]
    assert len(set(keys)) == len(keys)
    assert not RESERVED & set(keys)
    assert all(keys)


def test_the_order_of_articles_changes_nothing() -> None:
    one, other = [Named("Donald Trump"), Named("Moscow", PLACE)], [Named("Donald J. Trump")]
    assert resolve(one, other)[0] == resolve(other, one)[0]


def test_an_acronym_means_what_its_article_spells_out() -> None:
    _, found = resolve(
        [Named("Federal Communications Commission", ORGANIZATION), Named("FCC", ORGANIZATION)],
        [Named("Federal Constitutional Court", ORGANIZATION), Named("FCC", ORGANIZATION)],
        [Named("FCC", ORGANIZATION)],
    )
    assert found[0] == ["federal-communications-commission"] * 2
    assert found[1] == ["federal-constitutional-court"] * 2
    assert found[2] == ["fcc"]


def test_a_lone_first_name_joins_articles_only_where_they_share_a_rare_name() -> None:
    _, found = resolve(
        [Named("Aaron"), Named("Port Varna", PLACE)],
        [Named("Aaron"), Named("Old Dasht", PLACE)],
        [Named("Jomo"), Named("Port Varna", PLACE)],
        [Named("Jomo"), Named("Port Varna", PLACE)],
    )
    assert [keys[0] for keys in found] == [None, None, "jomo", "jomo"]


def test_a_place_and_a_person_are_not_shouted_an_acronym_stays() -> None:
    entities, _ = resolve(
        [Named("BATON ROUGE", PLACE), Named("ANNA BELOVA"), Named("NATO WATCH", ORGANIZATION)]
    )
    assert {entity.name for entity in entities.values()} == {
        "Baton Rouge", "Anna Belova", "NATO WATCH",
    }  # fmt: skip


def test_a_generic_word_is_another_body_in_each_article() -> None:
    _, (one, other, alone) = resolve(
        [Named("Foundation", ORGANIZATION), Named("Senate", ORGANIZATION)],
        [Named("Foundation", ORGANIZATION), Named("Senate", ORGANIZATION)],
        [Named("Health Department", ORGANIZATION)],
    )
    assert one == other == [None, "senate"]
    assert alone == ["health-department"]


def test_a_person_is_shown_by_the_full_name_that_one_article_has() -> None:
    entities, _ = resolve(
        [Named("Marenko"), Named("Marenko"), Named("Port Varna", PLACE)],
        [Named("Ilya Marenko"), Named("Port Varna", PLACE)],
    )
    assert [e.name for e in entities.values() if e.kind is PERSON] == ["Ilya Marenko"]


def test_a_place_that_all_articles_name_ties_no_surname_to_a_discovered_person() -> None:
    varna = Named("Port Varna", PLACE)
    rest = [[varna] for _ in range(4)]
    _, found = resolve([Named("Ilya Glass"), varna], [Named("Glass"), varna], *rest)
    assert found[1][0] is None
    _, found = resolve([Named("Ilya Glass"), varna], [Named("Glass"), varna])
    assert found[1][0] == "ilya-glass"
