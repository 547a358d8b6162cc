"""The catalogues: complete, of one shape, and right about plurals."""

import re

import pytest
from babel import Locale

from generator.words import LANGUAGES, Catalogue, Words, load_words, read_catalogue, retell
from generator.words.catalogue import Message
from tests.words.used import used_messages

OTHERS = tuple(language for language in LANGUAGES if language != "en")
HOLE = re.compile(r"\{(\w+)\}")


def forms(message: Message) -> list[str]:
    return [message] if isinstance(message, str) else list(message.values())


def test_there_are_four_languages_to_begin_with() -> None:
    assert {"de", "en", "fr", "ru"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_catalogue_has_every_message_and_no_other(language: str) -> None:
    said, counted = used_messages()
    known = set(read_catalogue(language).messages)
    untold, unused = (said | counted) - known, known - said - counted
    assert (sorted(untold), sorted(unused)) == ([], [])


def test_english_catalogue_has_every_message_that_counts_and_no_other() -> None:
    assert sorted(used_messages()[1] ^ set(read_catalogue("en").messages)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_that_count_have_every_plural_form_of_their_language(language: str) -> None:
    wanted = set(Locale.parse(language).plural_form.tags) | {"other"}
    messages = read_catalogue(language).messages
    counted = {key for key, message in messages.items() if not isinstance(message, str)}
    assert counted
    assert [key for key in counted if set(messages[key]) != wanted] == []


@pytest.mark.parametrize("language", OTHERS)
def test_messages_fill_in_what_the_english_ones_do(language: str) -> None:
    for key, message in read_catalogue(language).messages.items():
        holes = [set(HOLE.findall(form)) for form in forms(message)]
        # "the one quote" needs no figure
        assert all(found | {"n"} == {*HOLE.findall(key), "n"} for found in holes), key


@pytest.mark.parametrize("language", OTHERS)
def test_messages_are_safe_in_markdown_and_html_without_an_escape(language: str) -> None:
    """Templates look for them in finished HTML: what escaping changes, they would not find."""
    messages = read_catalogue(language).messages
    assert [
        m for m in messages.values() for form in forms(m) if set(form) & set("<>&\"'*_`[]")
    ] == []


def test_what_no_catalogue_knows_is_said_in_english() -> None:
    assert load_words("de").say("A new {thing}", thing="section") == "A new section"
    assert load_words("de").count("{n} new things", 3) == "3 new things"


@pytest.mark.parametrize("tag", ["de-CH", "de_AT", "DE"])
def test_region_of_a_language_speaks_the_language(tag: str) -> None:
    assert load_words(tag).say("Close") == "Schließen"


def test_language_without_a_catalogue_is_english_in_all_it_says() -> None:
    words = load_words("fa")
    assert words.date("2015-10-08") == "8 October 2015"
    assert words.count("{n} briefings", 1) == "1 briefing"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["0 copies", "1 copy", "2 copies", "5 copies", "21 copies", "1,204 copies"]),
        (
            "de",
            [
                "0 Nachdrucke", "1 Nachdruck", "2 Nachdrucke", "5 Nachdrucke", "21 Nachdrucke",
                "1.204 Nachdrucke",
            ],
        ),
        (
            "fr",
            [
                "0 reprise", "1 reprise", "2 reprises", "5 reprises", "21 reprises",
                "1\u202f204 reprises",
            ],
        ),
        (
            "ru",  # three forms, and 21 counts as one
            [
                "0 перепечаток", "1 перепечатка", "2 перепечатки", "5 перепечаток",
                "21 перепечатка", "1\u00a0204 перепечатки",
            ],
        ),
    ],
)  # fmt: skip
def test_numbers_agree_with_their_nouns(language: str, told: list[str]) -> None:
    words = load_words(language)
    assert [words.count("{n} copies", n) for n in (0, 1, 2, 5, 21, 1204)] == told


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en", "8 October 2015", "October 2015"),
        ("de", "8. Oktober 2015", "Oktober 2015"),
        ("fr", "8 octobre 2015", "octobre 2015"),
        (
            "ru",
            "8 октября 2015\u202f\u0433\u043e\u0434\u0430",
            "октябрь 2015\u202f\u0433\u043e\u0434\u0430",
        ),
    ],
)
def test_dates_are_told_as_far_as_they_are_known(language: str, day: str, month: str) -> None:
    words = load_words(language)
    assert words.date("2015-10-08") == day
    assert words.date("2015-10") == month
    assert words.date("2015") == "2015"
    assert words.date("") == words.say("undated")


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "a, b and c"), ("de", "a, b und c"), ("fr", "a, b et c"), ("ru", "a, b и c")],
)
def test_words_are_listed(language: str, told: str) -> None:
    assert load_words(language).listed(["a", "b", "c"]) == told


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("surname of Ole Bragg", "Nachname von Ole Bragg"),
        (
            "surname of Ole Bragg, named in full in paragraph 2",
            "Nachname von Ole Bragg, voll genannt in Absatz 2",
        ),
        ("shares Ellery, Norrlinje and Bragg", "gemeinsam: Ellery, Norrlinje und Bragg"),
        ("fits Anna Lind, Per Lind and 3 others", "passt auf Anna Lind, Per Lind und 3 weitere"),
        ("a sentence that nobody knows", "a sentence that nobody knows"),
    ],
)
def test_evidence_and_reasons_are_told_again(english: str, german: str) -> None:
    assert retell(load_words("de"), english) == german
    assert retell(load_words("en"), english) == english


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("shares Bosnia and Herzegovina", "gemeinsam: Bosnia and Herzegovina"),
        (
            "shares Serbia and Bosnia and Herzegovina",
            "gemeinsam: Serbia und Bosnia and Herzegovina",
        ),
        (
            "shares Bosnia and Herzegovina, Oslo and Serbia",
            "gemeinsam: Bosnia and Herzegovina, Oslo und Serbia",
        ),
        ("same tag: people and aid", "gleiches Schlagwort: people and aid"),
    ],
)
def test_an_and_inside_a_name_is_part_of_the_name(english: str, german: str) -> None:
    known = ("Bosnia and Herzegovina", "Oslo", "Serbia", "people and aid")
    assert retell(load_words("de"), english, known) == german


def test_values_are_never_read_as_messages() -> None:
    words = Words(Catalogue(language="en", messages={}))
    assert words.say("Named {name}", name="{n} {oops}") == "Named {n} {oops}"
