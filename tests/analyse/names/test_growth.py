import pytest

from generator.analyse.names.growth import grow, is_given_name
from generator.analyse.names.model import Named


def grown(text: str, *seen: tuple[str, str]) -> list[str]:
    names = [Named(text.index(form), text.index(form) + len(form), label) for form, label in seen]
    return [text[name.start : name.end] for name in grow(text, names)]


@pytest.mark.parametrize(
    ("text", "form", "label", "whole"),
    [
        ("They thanked Ilya Marenko for it.", "Marenko", "PERSON", "Ilya Marenko"),
        ("They thanked Ilya Marenko for it.", "Marenko", "ORG", "Ilya Marenko"),
        ("Nun Agnes Goinxha Bojaxhiu.", "Goinxha Bojaxhiu", "PERSON", "Agnes Goinxha Bojaxhiu"),
        ("Later Petr Korda won again.", "Petr", "PERSON", "Petr Korda"),
        ("In May Obama went home.", "Obama", "PERSON", "Obama"),
        ("In London Smith was at home.", "Smith", "PERSON", "Smith"),
        ("For China Telecom all is well.", "Telecom", "ORG", "Telecom"),
        ("Then King Abdullah spoke.", "Abdullah", "PERSON", "Abdullah"),
        ("It praised Marina Bank today.", "Bank", "ORG", "Bank"),
        ("Ask Daniel. Nestor is out.", "Nestor", "PERSON", "Nestor"),
    ],
)  # fmt: skip
def test_a_name_takes_the_given_name_beside_it(
    text: str, form: str, label: str, whole: str
) -> None:
    assert grown(text, (form, label))[0] == whole


def test_a_full_name_that_the_model_overlooked_is_proposed() -> None:
    assert grown("The cup went to Canadian Daniel Nestor after all.") == ["Daniel Nestor"]
    assert grown("It rose with the Marina Bay Sands Index again.") == []


def test_a_given_name_that_belongs_to_another_name_stays_there() -> None:
    text = "the Jorge Costa"
    assert grown(text, ("Jorge", "ORG"), ("Costa", "PERSON")) == ["Jorge", "Costa"]


@pytest.mark.parametrize("word", ["China", "Sunday", "Paris", "Chelsea", "Will", "German", "Xyzzy"])
def test_a_word_that_is_as_likely_something_else_is_no_given_name(word: str) -> None:
    assert not is_given_name(word)


def test_an_overlooked_name_after_a_title_is_proposed() -> None:
    assert grown("The commander, Col Suvit Maenmuan, was there.") == ["Suvit Maenmuan"]
    assert grown("The office of General Motors Corp was there.") == []
