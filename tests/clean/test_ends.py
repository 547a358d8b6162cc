"""Where an article begins and ends on its page, and what the page says twice."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import InputFormat, RawArticle, RawLine
from generator.model.register import Sources

TITLE = "Storm closes the harbour of Tolna"
BODY = (
    "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay.",
    "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday.",
    "Engineers are to look at the damage as soon as the wind allows, said a man at the port.",
)
CAPTION = "Two ferries lie on the beach of Tolna on Monday after the storm."
BYLINE = ("By Ada Reed", "October 5, 2015")


def page(*texts: str) -> Article:
    framed = ("Home", "Sign in", "World", *texts, "Leave a comment", "All rights reserved")
    lines = tuple(RawLine(number=at, text=text) for at, text in enumerate(framed, start=1))
    raw = RawArticle(path="a.txt", format=InputFormat.TEXT, lines=lines)
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


def rule_of(article: Article, text: str) -> set[str]:
    return {one.rule for one in article.removed if one.text == text}


def test_the_article_begins_beneath_deck_and_byline() -> None:
    deck = "Two ferries were torn from the quay and the pier stays shut for a week."
    article = page(TITLE, deck, *BYLINE, *BODY)
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, deck) == {"before-body"}


def test_a_byline_at_the_foot_of_a_short_post_takes_nothing_away() -> None:
    assert page(TITLE, *BODY[:2], *BYLINE).text == "\n\n".join(BODY[:2])


@pytest.mark.parametrize("second", [CAPTION, CAPTION.replace("the beach", "“the beach”")])
def test_a_caption_that_stands_twice_goes(second: str) -> None:
    first = second.replace("“", '"').replace("”", '"')
    article = page(TITLE, *BYLINE, BODY[0], first, second, *BODY[1:])
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, second) == {"caption"}


def test_the_list_of_a_gallery_says_its_captions_once_more() -> None:
    last = "The master will speak again when the storm has gone, he told the council today."
    listed = f"• {CAPTION} The pier is behind them."
    article = page(TITLE, *BYLINE, BODY[0], CAPTION, CAPTION, *BODY[1:], listed, last)
    assert rule_of(article, listed) == {"caption"}
    assert article.text == "\n\n".join((*BODY, last))


def test_what_shares_a_block_with_a_caption_describes_the_picture() -> None:
    described = "A drawing with four boxes that show how the ferry came to the beach of the island."
    figure = (described, "(Figure 1: The way of the ferry)")
    gaps = [line for text in (TITLE, *BYLINE, BODY[0]) for line in (text, "")]
    article = page(*gaps, *figure, "", BODY[1], "", BODY[2])
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, described) == {"caption"}


def test_a_line_that_says_the_same_twice_is_a_caption() -> None:
    doubled = "ferries on the beachferries on the beach"
    article = page(TITLE, *BYLINE, BODY[0], doubled, *BODY[1:])
    assert rule_of(article, doubled) == {"caption"}


def test_a_sentence_lifted_out_of_a_paragraph_goes_and_the_paragraph_stays() -> None:
    quote = "The pier will stay shut until next Sunday"
    article = page(TITLE, *BYLINE, BODY[0], quote, *BODY[1:])
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, quote) == {"pull-quote"}


def test_the_next_article_of_an_endless_page_is_not_part_of_this_one() -> None:
    long = tuple(f"In part {number} of the harbour {BODY[0].lower()}" for number in range(12))
    other = ("Rosa Field", "October 4, 2015", "By Rosa Field", "Bakers of Tolna raise their prices")
    bakers = ("Bread costs more since Sunday, and the bakers say that flour is the reason for it.",)
    article = page(TITLE, *BYLINE, *long, *other, *bakers)
    assert article.text == "\n\n".join(long)


def test_a_date_between_the_sections_of_an_article_does_not_end_it() -> None:
    long = tuple(f"In part {number} of the harbour {BODY[0].lower()}" for number in range(12))
    article = page(TITLE, *BYLINE, *long, "October 6, 2015", *BODY)
    assert article.text.endswith(BODY[-1])


def test_furniture_between_paragraphs_however_long_does_not_end_an_article() -> None:
    long = tuple(f"In part {number} of the harbour {BODY[0].lower()}" for number in range(16))
    gallery = ("Getty Images", "View gallery", "Share on Facebook") * 12
    article = page(TITLE, *BYLINE, *long[:8], *gallery, *long[8:])
    assert article.text == "\n\n".join(long)


def test_a_last_paragraph_that_tells_who_the_author_is_goes() -> None:
    note = "Ada Reed is an editor of the Tolna Times and lives above the harbour of Tolna."
    article = page(TITLE, *BYLINE, *BODY, note)
    assert article.text == "\n\n".join(BODY)
    assert rule_of(article, note) == {"author-box"}


def test_a_last_paragraph_on_somebody_else_stays() -> None:
    last = "Rosa Field is the mayor of Tolna, and she has asked the island for money twice."
    assert page(TITLE, *BYLINE, *BODY, last).text.endswith(last)


def test_code_between_paragraphs_stays() -> None:
    code = ("from harbour import quay", "def close(ferry):", "ferry.state = CLOSED", "}", "run();")
    article = page(TITLE, *BYLINE, *BODY[:2], *code, *BODY[2:])
    assert article.text == "\n\n".join((*BODY[:2], *code, *BODY[2:]))


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (("", "Business", ""), "Business"),
        (("Culture", "Business"), ""),
        (("", "Region", "Culture", "Business", ""), ""),
        (("", "• Culture", "• Business", ""), ""),
        (("", "Home / Business / Ports", ""), "Ports"),
    ],
)
def test_a_section_needs_more_than_to_be_the_last_word_of_a_menu(
    above: tuple[str, ...], section: str
) -> None:
    article = page(*above, TITLE, *BYLINE, *BODY)
    assert (article.section.value if article.section else "") == section


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 12, 2017 7:30 a.m.", "2017-03-12"),
        ("Ada Reed, USA TODAY 8:42 a.m. EDT March 12, 2017", "2017-03-12"),
        ("March 12, 2017 Issue", ""),
        ("Today is March 12, 2017", ""),
    ],
)
def test_a_day_above_the_article_is_its_date_unless_it_is_of_an_issue_or_a_clock(
    line: str, day: str
) -> None:
    assert page(TITLE, line, *BODY).published.value == day


@pytest.mark.parametrize("label", ["Photo", "Video", "Graphic"])
def test_title_and_caption_between_a_label_and_a_credit_go(label: str) -> None:
    box = (label, "How the storm came", CAPTION, "By Rosa Field, October 4, 2015. Photo by Jo Dee")
    article = page(TITLE, *BYLINE, BODY[0], *box, *BODY[1:])
    assert article.text == "\n\n".join(BODY)


def test_a_label_without_a_credit_takes_no_paragraph_away() -> None:
    article = page(TITLE, *BYLINE, BODY[0], "", "Photo", "", *BODY[1:])
    assert article.text == "\n\n".join(BODY)


def test_what_somebody_says_twice_stays() -> None:
    said = "Leave the quay! Leave the quay!"
    assert said in page(TITLE, *BYLINE, BODY[0], said, *BODY[1:]).text


def test_messages_of_a_network_stay_with_the_line_that_says_whose_they_are() -> None:
    message = ("Ferries on the beach of Tolna", "— Ada Reed (@adareed) October 4, 2015")
    article = page(TITLE, *BYLINE, BODY[0], *message, *BODY[1:])
    assert article.text == "\n\n".join((BODY[0], *message, *BODY[1:]))


def test_a_long_player_beneath_the_first_paragraph_does_not_cut_it_off() -> None:
    player = (f"{at}:07 Play Now Playing {at}" for at in range(40))
    later = [line.replace("Tolna", "Osk").replace("the", "this") for line in (*BODY, *BODY[:2])]
    article = page(TITLE, *BYLINE, *BODY, *player, *later)
    assert article.text.startswith("\n\n".join(BODY))


def test_a_deck_above_the_byline_is_not_reached_back_to() -> None:
    deck = f"{BODY[0]} {BODY[1]} {BODY[2]}"
    menu = (f"Menu entry {at}" for at in range(20))
    article = page(TITLE, deck, *menu, *BYLINE, *BODY)
    assert article.text == "\n\n".join(BODY)


def test_names_in_a_network_do_not_end_the_article() -> None:
    later = [line.replace("the", "this") for line in BODY]
    article = page(TITLE, *BYLINE, *BODY, "@tolnaport", "@adareed", *later[:2])
    assert article.text == "\n\n".join((*BODY, *later[:2]))


BROKEN = " ".join((*BODY, *(line.removesuffix(".") for line in BODY)))


def test_a_paragraph_whose_last_words_stand_on_the_next_line_begins_the_article() -> None:
    article = page(TITLE, *BYLINE, BROKEN, "Jane Roe Live", "Old caption", *BODY)
    assert article.text.startswith(BROKEN)


def test_such_a_line_after_the_end_begins_nothing() -> None:
    listed = [part for _ in range(3) for part in (f"• {BROKEN}", "Old pier sold", "Osk Herald")]
    later = [line.replace("the", "this") for line in BODY]
    article = page(TITLE, *BYLINE, *BODY, *later, "About the author", *listed)
    assert article.text == "\n\n".join((*BODY, *later))
