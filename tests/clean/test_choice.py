"""Which stretch of a page is the article: comments and teasers read like one as well."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import InputFormat, RawArticle, RawLine
from generator.model.register import Sources
from tests.clean.tolna import BODY, BYLINE, TITLE

SAID = (
    "I was on the pier when it happened and it was the worst wind that I have ever seen there.",
    "They should have shut it a day before, as they did in the year when the roof came down.",
    "It is always the same with them, and then we are told that nobody could have known it.",
    "You can say what you like, but the men who work there do what they can with what they have.",
)


def page(*texts: str) -> Article:
    framed = ("Home", "Sign in", "World", "Sport", *texts, "Terms of use", "Privacy policy")
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(framed, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


def thread(times: int) -> list[str]:
    names = (f"gull{at}" for at in range(times))
    return [
        line
        for name in names
        for line in (name, "5 October 2015 13:23", *SAID[:2], SAID[3], "Reply")
    ]


@pytest.mark.parametrize("times", [3, 12])
def test_a_signed_article_of_few_lines_goes_before_the_comments_beneath_it(times: int) -> None:
    menu = ["World", "Photos", "Video", "Weather", "Traffic", "Shopping", "Jobs"] * 4
    article = page(TITLE, *BYLINE, *BODY, *menu, "12 comments", *thread(times))
    assert article.text == "\n\n".join(BODY)
    assert article.title.value == TITLE


def test_an_unsigned_text_above_the_comments_does_not_stand_for_the_article() -> None:
    note = ("We use the pictures of our readers.", "12 comments")
    article = page(*note, TITLE, *BYLINE, *BODY)
    assert article.text == "\n\n".join(BODY)


def test_an_article_goes_on_beneath_a_bar_that_asks_for_comments() -> None:
    lead = (*BODY[:2], SAID[0], SAID[1])
    rest = (*BODY[2:], *SAID[2:], "The weather of the week is what it is at this time of the year.")
    long = tuple(f"{text} So it was said there on day {at}." for at, text in enumerate(rest))
    article = page(TITLE, *BYLINE, *lead, "Post a comment", *long, "Post a comment", *thread(1))
    assert article.text == "\n\n".join((*lead, *long))


def test_comments_with_names_between_them_are_no_article_that_goes_on() -> None:
    article = page(TITLE, *BYLINE, *BODY, "Post a comment", *thread(3), "Post a comment")
    assert article.text == "\n\n".join(BODY)


def test_a_last_paragraph_that_the_page_breaks_off_is_the_articles() -> None:
    broken = "The pier was built in the year of the great flood, and it was thought to be ..."
    article = page(TITLE, *BYLINE, *BODY, broken, "All rights reserved")
    assert article.text == "\n\n".join((*BODY, broken))


def test_teasers_that_break_off_are_other_stories() -> None:
    teasers = [
        f"The mayor of Tolna says that {at} more ferries are to be bought by ..." for at in "abc"
    ]
    article = page(TITLE, *BYLINE, *BODY, *teasers, "All rights reserved")
    assert article.text == "\n\n".join(BODY)


def test_a_block_of_pictures_does_not_cut_the_article_in_two() -> None:
    captions = [f"• Two ferries lie on the beach of Tolna on morning {at}" for at in range(12)]
    shown = [line for caption in captions for line in (caption, caption, "AFP")]
    article = page(TITLE, *BYLINE, *BODY[:2], *shown, *BODY[2:])
    assert article.text == "\n\n".join(BODY)


def test_captions_with_their_alternative_text_in_one_line_are_no_body() -> None:
    told = (*SAID, *BODY[:2])
    once = [f"On day {at} it was so: {text}" for at, text in enumerate(told)]
    shown = [f"• {caption} {caption}" for caption in once]
    article = page(TITLE, *BYLINE, *BODY[:2], *shown, *BODY[2:])
    assert article.text == "\n\n".join(BODY)


def test_an_article_without_a_name_goes_before_a_thread_of_comments() -> None:
    menu = ["World", "Photos", "Video", "Weather", "Traffic", "Shopping", "Jobs"] * 4
    article = page("The harbour", *BODY, *menu, "12 comments", *thread(12))
    assert article.text == "\n\n".join(BODY)
