"""Companies and desks that their last word gives away."""

import pytest

from generator.analyse.names.model import Named
from generator.analyse.names.whole_names import find_whole


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Velmora Cables Ltd said so.", ["Velmora Cables Ltd"]),
        ("The Velmora Shipping Co said so.", ["Velmora Shipping Co"]),
        ("At Marenko, Brask & Co nobody answered.", ["Marenko, Brask & Co"]),
        ("President Velmora Cables Inc", ["Velmora Cables Inc"]),
        ("-- Ilya Marenko, Velmora Newsroom +41 1 555", ["Velmora Newsroom"]),
        ("The Velmora newsroom was empty.", []),
        ("The Ltd was unknown.", []),
        ("velmora ltd said so.", []),
    ],
)
def test_the_last_word_gives_an_organization_away(text: str, names: list[str]) -> None:
    assert [text[n.start : n.end] for n in find_whole(text, [])] == names


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        ("Velmora", ["Canadian Velmora Ltd"]),
        ("Velmora Ltd", []),
        ("said Canadian", []),
    ],
)
def test_the_model_is_believed_where_it_saw_the_end(seen: str, found: list[str]) -> None:
    text = "He said Canadian Velmora Ltd rose."
    start = text.index(seen)
    names = [Named(start, start + len(seen), "ORG")]
    assert [text[n.start : n.end] for n in find_whole(text, names)] == found
