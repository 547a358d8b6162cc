"""Tables of figures stay with the article; rows of links do not."""

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


def test_a_table_of_figures_stays_row_by_row() -> None:
    article = page(TITLE, *BYLINE, *BODY, *FIGURES, *LATER)
    rows = tuple(" ".join(row.split()) for row in FIGURES)
    assert article.text == "\n\n".join((*BODY, *rows, *LATER))


def test_blanks_within_a_sentence_part_no_cells() -> None:
    lines = read_lines((RawLine(number=1, text="The quay   was closed on Sunday   night."),))
    assert [line.cells for line in lines] == [1]


def test_rows_of_links_go() -> None:
    article = page(TITLE, *BYLINE, *BODY, *LINKS, *LATER)
    assert article.text == "\n\n".join((*BODY, *LATER))
    assert rule_of(article, "Archive Subscribe") == {"link-list"}


def test_two_rows_are_no_table() -> None:
    rows = tuple(RawLine(number=at, text=text) for at, text in enumerate(FIGURES[:2], start=1))
    assert list(find_tables(read_lines(rows))) == []
