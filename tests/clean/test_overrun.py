"""What a page shows beneath its article is not the article, whatever an extractor says."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import InputFormat, LineRole, PageFrame, RawArticle, RawLine
from generator.model.register import Sources
from tests.clean.test_threads import ARTICLE, BYLINE, SAID, TITLE

MENU = ("• Home", "• World", "• Sport", "Sign in")
FOOT = ("Leave a comment", "All rights reserved")


def clean(found: tuple[str, ...], shown: tuple[str, ...]) -> Article:
    lines = (
        RawLine(number=at, text=text, role=LineRole.PARAGRAPH) for at, text in enumerate(found, 1)
    )
    page = (RawLine(number=at, text=text) for at, text in enumerate(shown, 1))
    raw = RawArticle(
        path="a.html",
        format=InputFormat.HTML,
        lines=tuple(lines),
        frame=PageFrame(page=tuple(page)),
    )
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


@pytest.mark.parametrize("ending", ["3 Comments", "Related stories", "Tags: ferry, quay, storm"])
def test_what_stands_beneath_the_end_goes_with_the_rule_that_took_it(ending: str) -> None:
    teased = [line for n, said in enumerate(SAID) for line in (f"Ferry news, part {n}", said)]
    shown = (*MENU, TITLE, *BYLINE, *ARTICLE, ending, *teased, *FOOT)
    article = clean((*ARTICLE, *SAID), shown)
    assert article.text == "\n\n".join(ARTICLE)
    assert {one.text for one in article.removed} == set(SAID)
    assert all(one.rule for one in article.removed)


def test_what_the_page_shows_above_its_end_stays() -> None:
    shown = (*MENU, TITLE, *BYLINE, *ARTICLE, *SAID, "3 Comments", *FOOT)
    assert clean((*ARTICLE, *SAID), shown).text == "\n\n".join((*ARTICLE, *SAID))


@pytest.mark.parametrize("link", ["12 Comments", "Leave a comment"])
def test_a_link_to_the_comments_amid_the_article_ends_nothing(link: str) -> None:
    more = tuple(f"{line} It was number {n}." for n, line in enumerate(ARTICLE))
    shown = (*MENU, TITLE, *BYLINE, *ARTICLE, link, *more, *FOOT)
    assert clean((*ARTICLE, *more), shown).text == "\n\n".join((*ARTICLE, *more))


def test_an_extractor_that_found_another_text_than_the_page_shows_is_left_alone() -> None:
    shown = (*MENU, TITLE, *BYLINE, *ARTICLE, "3 Comments", *SAID, *FOOT)
    assert clean(SAID, shown).text == "\n\n".join(SAID)


def test_articles_of_their_own_stay_beneath_the_first() -> None:
    more = tuple(f"{line} It was number {n}." for n in range(4) for line in ARTICLE)
    shown = (*MENU, TITLE, *BYLINE, *ARTICLE, "Comments (5 posted)", *more, *FOOT)
    assert clean((*ARTICLE, *more), shown).text == "\n\n".join((*ARTICLE, *more))
