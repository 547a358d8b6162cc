"""Lists that belong to an article, and those that do not."""

from generator.clean.lines import read_lines
from generator.clean.unwrap import join_broken_lines
from generator.model.raw import RawLine
from tests.clean.test_ends import BODY, BYLINE, TITLE, page

ITEMS = tuple(
    f"Rope of {size} metres with a hook of Osk, for ${size}.99 (list price ${size * 2})"
    for size in range(11, 30)
)
NUMBERED = ("1. A rope, Osk Chandlers, $40", "2. Red boots, Hale, $8", "3. A lamp, Lund, $12")


def test_a_list_goes_on_to_its_last_item() -> None:
    article = page(
        TITLE,
        *BYLINE,
        *BODY,
        f"All of these: {ITEMS[0]}.",
        *ITEMS,
        "Old pier sold",
        "Mayor to retire in May",
    )
    assert article.text.endswith(ITEMS[-1])


def test_a_numbered_list_that_is_announced_ends_the_article() -> None:
    article = page(
        TITLE, *BYLINE, *BODY, "storm-quay-one.jpg", "All that you need is here:", *NUMBERED
    )
    assert article.text.endswith("\n\n".join(NUMBERED))


def test_links_after_an_article_that_announces_nothing_are_no_list_of_its() -> None:
    assert page(TITLE, *BYLINE, *BODY, *NUMBERED).text == "\n\n".join(BODY)


def test_a_list_that_is_announced_between_paragraphs_stays() -> None:
    listed = ("You can follow them here:", "Ada Reed", "Ida Lund", "Port of Tolna")
    later = [line.replace("the", "this") for line in BODY]
    article = page(TITLE, *BYLINE, *BODY, "Old caption", *listed, *later)
    assert "\n\n".join(listed) in article.text


def joined(*texts: str) -> list[str]:
    raws = tuple(RawLine(number=at, text=text) for at, text in enumerate(texts, start=1))
    return [line.text for line in join_broken_lines(read_lines(raws))]


def test_a_label_and_its_sentence_or_value_are_one_line() -> None:
    sentence = "The pier will stay shut until the wind allows work."
    assert joined("My guess:", "$25,000", "Result:", sentence) == [
        "My guess: $25,000",
        f"Result: {sentence}",
    ]


def test_a_label_over_a_headline_or_a_button_stays_apart() -> None:
    assert joined("Bookmark:", TITLE, "Share:", "5") == ["Bookmark:", TITLE, "Share:", "5"]


def test_a_line_that_breaks_off_after_a_comma_goes_on() -> None:
    assert joined("1. A rope,", "Osk Chandlers", ", $40") == ["1. A rope, Osk Chandlers, $40"]


def test_a_name_with_a_comma_in_a_byline_stays_apart() -> None:
    assert joined("Ada Reed,", "Tolna Times") == ["Ada Reed,", "Tolna Times"]
