"""What stands inside or beneath a body and is not the article: other stories, authors, captions."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import InputFormat, RawArticle, RawLine
from generator.model.register import Sources
from tests.clean.tolna import BODY, BYLINE, TITLE

OTHER = "The brewer wants to have the old pier for himself, and the council likes what he pays."


def page(*texts: str) -> Article:
    framed = ("Home", "Sign in", "World", "Sport", *texts, "Leave a comment", "Privacy policy")
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(framed, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


def rule_of(article: Article, text: str) -> set[str]:
    return {one.rule for one in article.removed if one.text == text}


def test_rows_of_promoted_stories_between_paragraphs_go() -> None:
    row = (
        *("Brewer asks for the old pier", "Ida Lund and Per Holm", OTHER),
        *("Mayor of Elmsted rests", "Mayor of Elmsted rests", "He was on his feet all the year."),
    )
    article = page(TITLE, *BYLINE, *BODY[:2], *row, *BODY[2:])
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, OTHER) == {"promo"}


def test_a_sub_heading_with_a_sentence_is_no_promoted_story() -> None:
    parts = ("What the engineers found", BODY[2], "What comes next for Tolna", BODY[3])
    assert page(TITLE, *BYLINE, *BODY[:2], *parts).text.count("\n\n") == len(BODY) + 1


def test_headlines_with_a_date_beneath_each_go() -> None:
    days = [f"October {day}, 2015" for day in (3, 4, 5)]
    heads = [f"• Ferry sails again on {day} after it lay on the beach for a month" for day in days]
    listed = [line for pair in zip(heads, days, strict=True) for line in pair]
    long = (" ".join(BODY), f"{OTHER} {BODY[2]} {BODY[1]}")
    article = page(TITLE, *BYLINE, long[0], *listed, long[1])
    assert article.text == "\n\n".join(long)
    assert rule_of(article, listed[0]) == {"related"}


def test_a_caption_and_its_twin_with_a_credit_go() -> None:
    caption = "Two ferries lie on the beach of Tolna on Monday after the storm of the weekend"
    article = page(TITLE, *BYLINE, BODY[0], caption, f"{caption}. Ada Reed", *BODY[1:])
    assert article.text == "\n\n".join(BODY)


def test_paragraphs_that_begin_alike_stay() -> None:
    told = ("so was the pier of the old town", "nobody could say when it will be open")
    alike = [f"The harbour of Tolna was closed on Monday, and {what}." for what in told]
    article = page(TITLE, *BYLINE, BODY[1], *alike, BODY[2])
    assert article.text == "\n\n".join((BODY[1], *alike, BODY[2]))


def test_paragraphs_that_differ_in_a_number_only_stay() -> None:
    alike = [f"{OTHER} It was the council's vote of the year number {n}." for n in (3, 4, 5)]
    article = page(TITLE, *BYLINE, BODY[1], *alike, BODY[2])
    assert article.text == "\n\n".join((BODY[1], *alike, BODY[2]))


@pytest.mark.parametrize(
    "note",
    [
        "Per Holm is a contributing writer for The Tolna Times. His page is holm.example.",
        "Tolna-based gardener Ada Reed is a reporter who used to be at sea.",
    ],
)
def test_what_is_said_of_an_author_at_the_end_goes(note: str) -> None:
    article = page(TITLE, *BYLINE, *BODY, note)
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, note) == {"author-box"}


def test_a_person_of_the_news_is_no_author() -> None:
    told = "Per Holm is a professor of ships at the college of Tolna and was not asked, he said."
    assert page(TITLE, *BYLINE, told, *BODY).text == "\n\n".join((told, *BODY))


def test_one_more_paragraph_far_beneath_the_article_is_another_storys() -> None:
    links = ("• Weather »", "• Traffic »", "Share this", "In pictures", "Harbour life")
    article = page(TITLE, *BYLINE, *BODY, *links, OTHER)
    assert article.text == "\n\n".join(BODY)
