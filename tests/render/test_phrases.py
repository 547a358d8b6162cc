"""Numbers, dates, names in plain English."""

import pytest

from generator.model.analysis import EntityKind
from generator.model.enumeration import joined
from generator.model.fact import Precision, Publication
from generator.render.phrases import (
    confidence_in_words,
    count,
    in_words,
    precision_in_words,
)
from generator.render.sort_name import letter_of, sort_name


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2015-10-08", "8 October 2015"),
        ("2015-10", "October 2015"),
        ("2015", "2015"),
        ("", "undated"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(value: str, words: str) -> None:
    assert in_words(value) == words


def test_a_date_says_its_precision_and_where_it_comes_from() -> None:
    dated = Publication(value="2015-10-08", precision=Precision.DAY, rule="byline")
    assert precision_in_words(dated) == "to the day, from the byline"
    assert precision_in_words(Publication()) == ""


@pytest.mark.parametrize(
    ("confidence", "word"),
    [(1.0, "Certain"), (0.95, "Certain"), (0.94, "Strong"), (0.85, "Strong"), (0.84, "Fair")],
)
def test_confidence_has_a_word(confidence: float, word: str) -> None:
    assert confidence_in_words(confidence) == word


def test_numbers_agree_with_their_nouns() -> None:
    assert [count(n, "copy", "copies") for n in (0, 1, 1204)] == [
        "0 copies",
        "1 copy",
        "1,204 copies",
    ]
    assert joined(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize(
    ("name", "sorted_as"),
    [
        ("Abdul Rashid Dostum", "Dostum, Abdul Rashid"),
        ("Plato", "Plato"),
        ("Alexander van der Bellen", "van der Bellen, Alexander"),
        ("Martin King Jr.", "King, Martin Jr."),
        ("al Bashir", "Bashir, al"),
    ],
)
def test_people_are_sorted_by_their_family_name(name: str, sorted_as: str) -> None:
    assert sort_name(name, EntityKind.PERSON) == sorted_as


def test_organizations_and_places_are_sorted_as_they_are_called() -> None:
    assert sort_name("White House", EntityKind.ORGANIZATION) == "White House"


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("The Hague", "H"),
        ("\u00d6zil", "O"),
        ("201st base", "0-9"),
        ("al-Qaeda", "A"),
        ("\u041a", "Other"),
    ],
)
def test_names_stand_under_their_letter(name: str, letter: str) -> None:
    assert letter_of(name) == letter
