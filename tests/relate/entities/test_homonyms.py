from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry
from tests.relate.entities.test_resolve import Named, resolve

PEOPLE = Register(
    entries=(
        RegisterEntry(
            key="ilya-marenko", name="Ilya Marenko", kind=EntityKind.PERSON,
            aliases=("Ilya Pavlovich Marenko",), origin="entities.yml:1",
        ),
        RegisterEntry(
            key="ilya-marenko-painter", name="Ilya Marenko", kind=EntityKind.PERSON,
            aliases=("Ilya Lvovich Marenko",), origin="entities.yml:5",
        ),
    )
)  # fmt: skip


def test_a_name_that_two_people_bear_stays_unlinked() -> None:
    entities, keys = resolve([Named("Ilya Marenko")], register=PEOPLE)
    assert keys == [[None]]
    assert not entities


def test_it_is_the_one_whom_the_same_article_names_in_full() -> None:
    full = Named("Ilya Lvovich Marenko", key="ilya-marenko-painter", name="Ilya Marenko")
    _, keys = resolve([full, Named("Ilya Marenko")], [Named("Ilya Marenko")], register=PEOPLE)
    assert keys == [["ilya-marenko-painter", "ilya-marenko-painter"], [None]]


def test_it_is_nobody_where_an_article_names_both() -> None:
    painter = Named("Ilya Lvovich Marenko", key="ilya-marenko-painter", name="Ilya Marenko")
    other = Named("Ilya Pavlovich Marenko", key="ilya-marenko", name="Ilya Marenko")
    _, keys = resolve([painter, other, Named("Ilya Marenko")], register=PEOPLE)
    assert keys == [["ilya-marenko-painter", "ilya-marenko", None]]


def test_a_person_and_a_place_of_one_name_are_two_entities() -> None:
    entities, keys = resolve([Named("Paris Hill"), Named("Paris Hill", EntityKind.PLACE)])
    assert keys == [["paris-hill", "paris-hill"]]
    assert {key.kind for key in entities} == {EntityKind.PERSON, EntityKind.PLACE}
