"""The second model votes on what the first one found, and proposes nothing of its own."""

from collections import Counter

import pytest

from generator.analyse.names import NameFinder, NameOptions
from generator.analyse.names.features import Company, Sighting, name_features
from generator.analyse.names.model import Named, read_texts
from generator.analyse.names.proposals import gather_proposals
from generator.model.register import Register
from tests.analyse.names.test_finder import article

TEXT = "Ilya Marenko met officials of the Velmora Shipping Company in Paris on Monday."


def test_the_first_reading_stays_as_it_is_where_a_second_is_asked_for() -> None:
    once, twice = (
        next(read_texts(NameOptions().model, [TEXT], twice=asked)) for asked in (False, True)
    )
    assert once.second is None
    assert twice._replace(second=None) == once


def test_the_second_model_finds_names_with_its_own_weights() -> None:
    reading = next(read_texts(NameOptions().model, [TEXT], twice=True))
    assert reading.second is not None
    assert ("Ilya Marenko", "PERSON") in {(TEXT[a:b], label) for a, b, label in reading.second}
    assert ("Paris", "GPE") in {(TEXT[a:b], label) for a, b, label in reading.second}


def test_what_only_the_second_model_sees_is_no_proposal() -> None:
    first, second = [Named(0, 12, "PERSON")], [Named(0, 12, "ORG"), Named(62, 67, "GPE")]
    found = gather_proposals(TEXT, first, second)
    assert "Paris" not in found
    assert found["Ilya Marenko"].second == Counter(["ORG"])
    assert gather_proposals(TEXT, first)["Ilya Marenko"].second is None


@pytest.mark.parametrize(
    ("second", "person", "organization"),
    [(None, 1.0, 0.0), (Counter(["PERSON"]), 1.0, 0.0), (Counter(["ORG"]), 0.5, 0.5)],
)
def test_each_model_has_one_vote_for_an_occurrence(
    second: Counter[str] | None, person: float, organization: float
) -> None:
    seen = Sighting(form="Marenko", places=[(5, 12)], labels=Counter(["PERSON"]), second=second)
    features = name_features(TEXT, seen, Company())
    assert features["model:PERSON"] == person
    assert features.get("model:ORG", 0.0) == organization


def test_where_the_second_model_disagrees_a_name_is_less_sure() -> None:
    text = "Tovarna said that Zelmo Kratt had left."
    with_it, without = (
        NameFinder(Register(), NameOptions(second=asked)).find(article(text))[0][0]
        for asked in (True, False)
    )
    assert with_it.text == without.text == "Tovarna"
    assert with_it.evidence.confidence < without.evidence.confidence
