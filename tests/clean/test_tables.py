"""Tables of figures stay with the article; rows of links do not."""

import pytest

from generator.clean.lines import read_lines
from generator.clean.tables import find_tables
from generator.model.raw import RawLine
from tests.clean.test_ends import BODY, BYLINE, TITLE, page, rule_of

LATER = tuple(line.replace("the", "this") for line in BODY)
FIGURES = (
    "FERRIES\t\t4-6/2016\t\t4-6/2015",
    "Crossings\t\t164\t\t153",
    "Passengers, thousands\t\t22.7\t\t19.8",
    "Of the islands",
    "Late by an hour\t\t9\t\t-3",
)
LINKS = ("Archive\t\tSubscribe", "Calendar\t\tWrite for us", "Weather\t\tQuestions")


@pytest.mark.parametrize("between", ["\t\t", "      "])
def test_a_table_of_figures_stays_row_by_row(between: str) -> None:
    table = tuple(row.replace("\t\t", between) for row in FIGURES)
    article = page(TITLE, *BYLINE, *BODY, *table, *LATER)
    rows = tuple(" ".join(row.split()) for row in table)
    assert article.text == "\n\n".join((*BODY, *rows, *LATER))


def test_rows_of_links_go() -> None:
    article = page(TITLE, *BYLINE, *BODY, *LINKS, *LATER)
    assert article.text == "\n\n".join((*BODY, *LATER))
    assert rule_of(article, "Archive Subscribe") == {"link-list"}


def test_two_rows_are_no_table() -> None:
    rows = tuple(RawLine(number=at, text=text) for at, text in enumerate(FIGURES[:2], start=1))
    assert list(find_tables(read_lines(rows))) == []
