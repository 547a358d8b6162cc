import pytest

from generator.analyse.names.language import is_english

GERMAN = "Der Minister sagte am Montag in Berlin, dass die Gespräche weitergehen. " * 3
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
    ],
)
def test_english_is_told_by_its_small_words(text: str, stated: str, *, english: bool) -> None:
    assert is_english(text, stated) is english
