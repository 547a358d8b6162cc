"""Other stories printed at length, and the slides of a gallery."""

import pytest

from tests.clean.test_ends import BODY, BYLINE, TITLE, page

STORIES = (
    ("Old pier sold to a brewer", "The old pier of Osk was sold to a man who brews beer in town."),
    ("Mayor of Osk to retire", "The mayor, who has been in office for ten years, is to go in May."),
    ("Ferry fares to go up", "Fares of the ferries are to go up by a third, said the company."),
    ("New lamps for the quay", "The quay is to have new lamps, and they will burn all night long."),
)


@pytest.mark.parametrize("closing", ["Read more", "Continue reading", "Read the rest"])
def test_stories_that_end_in_the_same_invitation_are_no_part_of_the_article(closing: str) -> None:
    cards = [part for title, told in STORIES for part in (title, told, f"{told} {title}.", closing)]
    article = page(TITLE, *BYLINE, *BODY, *cards)
    assert article.text == "\n\n".join(BODY)


def test_a_short_post_among_longer_stories_is_the_article() -> None:
    cards = [part for title, told in STORIES for part in (title, f"{told} {told}", "Read more")]
    post = " ".join(BODY)
    assert page(TITLE, *BYLINE, post, *cards).text == post


def test_an_invitation_that_interrupts_an_article_takes_nothing_away() -> None:
    parts = [part for _, told in STORIES for part in (told, "Continue reading")]
    article = page(TITLE, *BYLINE, *BODY, *parts)
    assert article.text == "\n\n".join((*BODY, *(told for _, told in STORIES)))


def test_the_slides_of_a_gallery_go_and_the_article_goes_on() -> None:
    slides = [part for story in STORIES for part in ("The storm of Tolna in pictures", *story)]
    later = [line.replace("the", "this") for line in BODY]
    article = page(TITLE, *BYLINE, *BODY, *slides, *later)
    assert article.text == "\n\n".join((*BODY, *later))


def test_a_picture_with_the_same_words_over_each_section_takes_no_section_away() -> None:
    parts = [part for story in STORIES for part in ("All you need for a storm", *story, *BODY[1:])]
    article = page(TITLE, *BYLINE, *BODY, *parts)
    assert all(told in article.text for _, told in STORIES)


def test_asking_for_reactions_under_each_picture_does_not_end_the_article() -> None:
    told = [f"{told} {BODY[1]} {BODY[2]}" for _, told in STORIES]
    parts = [part for one in told for part in ("Photo: Jane Roe", "What’s your reaction?", one)]
    assert page(TITLE, *BYLINE, *parts).text == "\n\n".join(told)


def test_each_of_several_articles_on_a_page_is_ended_by_its_comments() -> None:
    told = [f"{told} {' '.join(BODY * 6)}" for _, told in STORIES]
    parts = [part for one in told for part in (one, BODY[0], "Leave a comment", "By Ida Lund")]
    assert page(TITLE, *BYLINE, *parts).text.startswith(told[0])
    assert told[1] not in page(TITLE, *BYLINE, *parts).text


def test_reporting_a_comment_under_each_does_not_bring_the_comments_back() -> None:
    told = [f"{one} {' '.join(BODY)}" for _, one in STORIES]
    said = [part for title, _ in STORIES for part in (f"{title}? {told[0]}", "Report comment")]
    article = page(TITLE, *BYLINE, *told, "© 2011 Osk Herald", "Report comment", *said)
    assert article.text == "\n\n".join(told)
