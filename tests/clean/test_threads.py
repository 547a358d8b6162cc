"""Signed messages and dated stories beneath an article are not its end; a live report's are."""

import pytest

from tests.clean.test_ends import TITLE, page, rule_of
from tests.clean.tolna import BODY

BYLINE = ("By Ada Reed", "October 5, 2015")
ARTICLE = (*BODY, *(line.replace("the", "this") for line in BODY))
SAID = (
    "I was on that ferry and nobody told us what had happened for more than an hour.",
    "They should have closed it years ago, as everybody on the island has been saying.",
    "My father built that quay with his own hands, and it would have held for ever.",
)


@pytest.mark.parametrize(
    "sign",
    [
        ("gull{n} at 6:2{n} AM October {n}, 2015",),
        ("RE: the ferry", "By gull{n} on 10/{n}/15, Rating: {n}", "Reply"),
        ("Quay stays shut, says master", "October {n}, 2015 -- Updated 1825 GMT"),
    ],
)
def test_an_article_ends_where_signed_texts_begin(sign: tuple[str, ...]) -> None:
    thread = [
        line for n, said in enumerate(SAID, 1) for line in (*(s.format(n=n) for s in sign), said)
    ]
    article = page(TITLE, *BYLINE, *ARTICLE, *thread)
    assert article.text == "\n\n".join(ARTICLE)
    assert rule_of(article, SAID[0]) <= {"after-body", "comment-thread"}
    assert len(rule_of(article, SAID[0])) == 1


@pytest.mark.parametrize(
    "signs",
    [
        ("14:05", "14:40", "15:10"),
        ("gull1 on October 3, 2015", "gull2 on October 4, 2015"),
        ("October 3, 2015", "October 4, 2015", "Monday, 5 October 2015"),
        ("By Ada Reed, October 5, 2015",) * 3,
    ],
)
def test_a_chronology_a_live_report_and_two_messages_end_nothing(signs: tuple[str, ...]) -> None:
    entries = [line for sign, said in zip(signs, SAID, strict=False) for line in (sign, said)]
    article = page(TITLE, *BYLINE, *ARTICLE, *entries)
    assert set(SAID[: len(signs)]) <= set(article.text.split("\n\n"))


def test_a_report_whose_entries_are_dated_from_its_beginning_stays_whole() -> None:
    entries = [line for n, said in enumerate(SAID, 1) for line in (f"October {n}, 2015", said)]
    article = page(TITLE, *BYLINE, BODY[0], *entries)
    assert set(SAID) <= set(article.text.split("\n\n"))
