import pytest

from generator.analyse.names.surroundings import is_dateline, surroundings


@pytest.mark.parametrize(
    ("text", "form", "shown"),
    [
        ("in the mining town of Moengo today", "Moengo", "place-word"),
        ("a return trip to Narino province", "Narino", "place-word"),
        ("control of Alomella Robles, a small village in", "Alomella Robles", "place-apposition"),
        ("some 30 km north of Zadar", "Zadar", "distance"),
        ("working for the Aerostan firm in", "Aerostan", "body-after"),
        ("the rebel group Shining Path took", "Shining Path", "body-before"),
        ("Tanjug, the Yugoslav news agency, said", "Tanjug", "body-apposition"),
        ("SOFIA, Aug 22 (Reuters) - One", "SOFIA", "dateline"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(text: str, form: str, shown: str) -> None:
    start = text.index(form)
    assert shown in surroundings(text, start, start + len(form))


@pytest.mark.parametrize(
    ("line", "form", "dateline"),
    [
        ("SOFIA 1996-08-22", "SOFIA", True),
        ("MONTGOMERY, Ala. (AP) - A", "MONTGOMERY", True),
        ("NATO said on Monday", "NATO", False),
        ("Sofia, Aug 22 (Reuters)", "Sofia", False),
    ],
)
def test_a_dateline_is_capitals_before_a_date_or_agency(
    line: str, form: str, *, dateline: bool
) -> None:
    assert is_dateline(line, 0, len(form)) is dateline
