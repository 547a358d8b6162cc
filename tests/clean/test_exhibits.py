"""What an article shows stays: commands, identifiers, tables, and the lists it announces."""

import pytest

from generator.clean.code import is_code
from tests.clean.test_ends import BODY, BYLINE, TITLE, page

LATER = tuple(line.replace("the", "this") for line in BODY)
COMMANDS = ("quayctl stop --all", "cd /srv/harbour/log", "$ tail -n 20 ferry.log")
INTRODUCED = "An infected machine of the harbour answers with the following:"


@pytest.mark.parametrize(
    "text",
    [
        "cmd.exe /c start /min ferry.exe",
        "/private/tmp/.harbour",
        "osk-ferries[.]example",
        "192.0.2.44",
        "0f3c2a9b7d1e4f5566778899aabbccdd",
        '{"host":"tolna.example","port":8443}',
        "T1566.001",
        "com.tolna.ferry.plist",
    ],
)
def test_commands_and_identifiers_are_told_from_words(text: str) -> None:
    assert is_code(text)
    assert is_code(f"• {text}")


@pytest.mark.parametrize(
    "text",
    [
        "Osk.com",
        "storm-quay-one.jpg",
        "U.S.",
        "Home | News | Sport",
        "$ 323,894",
        "10.11.2012",
        "The file is at /srv/harbour and it has been there for years --or so they say",
        "ada_reed",
    ],
)
def test_sites_pictures_menus_and_sentences_are_no_code(text: str) -> None:
    assert not is_code(text)


def test_what_a_sentence_introduces_stays_although_rules_would_name_it() -> None:
    listed = ("• ferry.png", "• quay list", "• Registered owner")
    article = page(TITLE, *BYLINE, *BODY, INTRODUCED, *listed, *LATER)
    assert article.text == "\n\n".join((*BODY, INTRODUCED, *listed, *LATER))


def test_tables_and_lists_between_the_paragraphs_of_a_technical_article_stay() -> None:
    table = ("Lessons", "• Label the cables", "Command", "ID", "PUT", "4", "Save", "Writes a file")
    article = page(TITLE, *BYLINE, *BODY, *COMMANDS, LATER[0], *table, *LATER[1:])
    assert article.text == "\n\n".join((*BODY, *COMMANDS, LATER[0], *table, *LATER[1:]))


def test_the_same_lines_in_an_article_that_shows_nothing_are_links() -> None:
    article = page(TITLE, *BYLINE, *BODY, "Lessons", "• Label cables", "• Old pier", *LATER)
    assert article.text == "\n\n".join((*BODY, *LATER))


def test_a_technical_article_goes_on_to_its_last_identifier() -> None:
    closing = ("Traces of the intruder", "Files", "ferry.exe", "a" * 31 + "1", "b" * 31 + "2")
    article = page(TITLE, *BYLINE, *BODY, *closing, "Old pier sold", "Mayor to retire in May")
    assert article.text == "\n\n".join((*BODY, *closing))


def test_comments_beneath_a_page_with_code_are_not_held_by_it() -> None:
    thread = ("Reply", "0", "2", "Flag", "storm_expert", "Sep 21, 3:29 PM said:", LATER[0])
    article = page(TITLE, *BYLINE, *BODY, *COMMANDS, BODY[0], "5 Comments", *thread, *thread)
    assert "Flag" not in article.text
