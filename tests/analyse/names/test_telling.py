"""Names told by the words beside them, and what organizations are called in short."""

import pytest

from generator.analyse.names.growth import grow
from generator.analyse.names.hosts import find_events
from generator.analyse.names.model import Named
from generator.analyse.names.organization_names import called
from generator.analyse.names.telling import tell_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Boats reached the port of Velmora.", [("Velmora", "GPE")]),
        ("A runway at Velmora airport was closed.", [("Velmora", "GPE")]),
        ("The daily Velmoran Sanat reported it.", [("Velmoran Sanat", "ORG")]),
        ("The city of Monday was a film.", []),
        ("The newspaper Ministry said so.", []),
        ("Boats left from Bujumbura on Monday.", [("Bujumbura", "GPE")]),
        ("Boats left from Velmora on Monday.", []),
        ("A letter from Jordan came.", []),
    ],
)
def test_words_beside_tell_what_the_model_overlooked(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert [(text[n.start : n.end], n.label) for n in tell_names(text, [])] == names


def test_what_the_model_read_is_not_told_again() -> None:
    text = "the port of Velmora"
    assert list(tell_names(text, [Named(12, 19, "PERSON")])) == []


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Lenzing AG", "Lenzing"),
        ("Chicago Bulls", "Bulls"),
        ("Aston Martin", ""),
        ("Bank Corp", ""),
        ("Houston Co", ""),
    ],
)
def test_companies_and_teams_are_called_by_their_own_name(full: str, short: str) -> None:
    assert called(full) == short


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("She won the U.S. Open twice.", ["U.S. Open"]),
        ("Typhoon Velma hit the coast.", ["Typhoon Velma"]),
        ("The Nasdaq Composite fell.", ["The Nasdaq Composite"]),
        ("Doors in Paris open early.", []),
        ("The Open University of Paris", []),
    ],
)
def test_events_and_indices_name_no_place(text: str, events: list[str]) -> None:
    assert [text[a:b] for a, b in find_events(text)] == events


def test_a_place_grows_to_the_body_named_after_it() -> None:
    text = "The Cyprus Grain Commission bought barley."
    grown = grow(text, [Named(4, 10, "GPE")])
    assert [(text[n.start : n.end], n.label) for n in grown] == [("Cyprus Grain Commission", "ORG")]
