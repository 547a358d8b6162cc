import pytest

from generator.analyse.names.acronyms import find_abbreviations, find_acronyms


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        (
            "head of the Government Media and Information Center (GMIC) said",
            "GMIC",
            "Government Media and Information Center",
        ),
        (
            "the GMIC (Government Media and Information Center) said",
            "GMIC",
            "Government Media and Information Center",
        ),
        (
            "NATO (North Atlantic Treaty Organization) met",
            "NATO",
            "North Atlantic Treaty Organization",
        ),
        ("the European Central Bank (ECB) cut rates", "ECB", "European Central Bank"),
        ("Tariq Ali (left) and others", "left", None),
        ("The man (BBC) spoke", "BBC", None),
    ],
)
def test_an_acronym_stands_for_the_words_whose_initials_it_has(
    text: str, short: str, long: str | None
) -> None:
    found = find_acronyms(text).get(short)
    assert (found and text[found.start : found.end]) == long
    assert found is None or text[found.at : found.at + len(short)] == short


def test_letters_that_abbreviate_words_are_told_from_those_of_names() -> None:
    text = "the cash reserve ratio (CRR) of the Reserve Bank of India (RBI)"
    assert find_abbreviations(text) == {"CRR"}
