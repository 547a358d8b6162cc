"""Messages of a network that a dump broke at every name and link."""

from generator.clean.lines import read_lines
from generator.clean.messages import join_messages
from generator.model.raw import RawLine
from tests.clean.test_ends import BODY, BYLINE, TITLE, page

MESSAGE = ("The", "@tolnaport", "just told", "@tolnanews", "that the pier is shut.", "pic.x.com/1")
SIGNED = "— Ada Reed (@adareed)"


def joined(*texts: str) -> list[str]:
    raws = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    return [line.text for line in join_messages(read_lines(raws))]


def test_a_broken_message_is_one_line_and_so_is_who_wrote_it_and_when() -> None:
    told = "A storm came up."
    assert joined(told, *MESSAGE, SIGNED, "December 13, 2016") == [
        told,
        " ".join(MESSAGE),
        f"{SIGNED} December 13, 2016",
    ]


def test_what_stands_above_a_message_without_name_or_link_stays_apart() -> None:
    assert joined(*BODY, SIGNED) == [*BODY, SIGNED]
    assert joined("Trending", "Old pier sold", "A whole message.", SIGNED)[:2] == [
        "Trending",
        "Old pier sold",
    ]


def test_nothing_is_joined_across_a_blank_line() -> None:
    assert joined("@tolnaport", "", SIGNED, "", "May 3, 2016") == [
        "@tolnaport",
        SIGNED,
        "May 3, 2016",
    ]


def test_the_article_goes_on_after_messages() -> None:
    article = page(TITLE, *BYLINE, BODY[0], *(*MESSAGE, SIGNED, "May 3, 2016") * 4, *BODY[1:])
    assert all(one in article.text for one in BODY)
