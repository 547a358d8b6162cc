import pytest

from generator.analyse.names.language import detect_language, is_english

GERMAN = "Der Minister sagte am Montag in Berlin, dass die Gespräche weitergehen. " * 3
INDONESIAN = "Petr Korda mengalahkan Marc Rosset dengan angka yang sangat ketat dalam dua jam. "
ENGLISH = "The minister said on Monday in Berlin that the talks were to go on. " * 3


@pytest.mark.parametrize(
    ("text", "stated", "english"),
    [
        (ENGLISH, "", True),
        (ENGLISH, "de", True),
        (GERMAN, "", False),
        (GERMAN, "en", False),
        ("Talks go on", "", True),
        ("Talks go on", "en-GB", True),
        ("Переговоры продолжаются", "", False),
        ("", "", True),
        (
            "Results: Petr Korda beat Marc Rosset 6-3 6-4. Todd Martin beat Tim Henman 7-5 6-2.",
            "",
            True,
        ),
        (INDONESIAN, "", False),
        (
            "1. Ergebnis: der Petr Korda und das Team von Marc Rosset mit Todd Martin Tim Henman",
            "",
            False,
        ),
    ],
)
def test_english_is_told_by_its_small_words(text: str, stated: str, *, english: bool) -> None:
    assert is_english(text, stated) is english


@pytest.mark.parametrize(
    ("text", "stated", "tag"),
    [
        (ENGLISH, "", "en"),
        (ENGLISH, "en-GB", "en-GB"),
        (ENGLISH, "de", "en"),
        (GERMAN, "", "de"),
        (GERMAN, "en", "de"),
        (GERMAN, "de-AT", "de-AT"),
        ("Министр заявил в понедельник, что переговоры продолжатся в Москве.", "", "ru"),
        ("x1 y2 z3", "", "en"),
        ("123 456", "fr", "fr"),
    ],
)
def test_the_language_is_what_the_text_shows(text: str, stated: str, tag: str) -> None:
    assert detect_language(text, stated) == tag
