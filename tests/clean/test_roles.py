"""What an extractor found about a line outweighs the line's looks."""

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article, BlockKind
from generator.model.fact import Fact
from generator.model.raw import Header, InputFormat, LineRole, RawArticle, RawLine
from generator.model.register import Sources

LEAD = "The harbour of Tolna was closed on Monday after a storm tore two ferries from the quay."
LAST = "Nobody was hurt, the harbour master said, but the pier will stay shut until next Sunday."


@pytest.mark.parametrize("form", [InputFormat.HTML, InputFormat.MARKDOWN, InputFormat.JSON])
@pytest.mark.parametrize("heading", ["Worry on the quay", "What now?", "In short.", "Politics"])
def test_sub_headings_that_an_extractor_found_stay_sub_headings(
    form: InputFormat, heading: str
) -> None:
    roles = (LineRole.PARAGRAPH, LineRole.HEADING, LineRole.PARAGRAPH)
    lines = tuple(
        RawLine(number=at, text=text, role=role)
        for at, (text, role) in enumerate(zip((LEAD, heading, LAST), roles, strict=True), start=1)
    )
    header = Header(title=Fact(value="Storm closes the harbour", rule="header"))
    raw = RawArticle(path="a", format=form, header=header, lines=lines)
    article = clean_article(raw, Furniture(), Sources(), Options())
    kinds = [(block.kind, block.line) for block in article.blocks]
    assert kinds == [
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, 3),
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Contributing: Ada Reed and Rosa Field, Tolna Times.", True),
        ("Ada Reed can be reached at ada@tolna.example.", True),
        ("Photo: Ada Reed", False),
        ("Follow Ada Reed on Twitter", False),
    ],
)
def test_whole_sentences_that_an_extractor_kept_stay(text: str, *, kept: bool) -> None:
    lines = tuple(
        RawLine(number=at, text=line, role=LineRole.PARAGRAPH)
        for at, line in enumerate((LEAD, LAST, text), start=1)
    )
    raw = RawArticle(path="a", format=InputFormat.HTML, header=Header(), lines=lines)
    article = clean_article(raw, Furniture(), Sources(), Options())
    assert article.text.endswith(text) == kept


FULL = f"{LEAD} The harbour master walked along the pier at dawn and counted its planks."


def extracted(*texts: str) -> Article:
    lines = tuple(
        RawLine(number=at, text=text, role=LineRole.PARAGRAPH)
        for at, text in enumerate(texts, start=1)
    )
    header = Header(title=Fact(value="Storm closes the harbour", rule="header"))
    raw = RawArticle(path="a", format=InputFormat.HTML, header=header, lines=lines)
    return clean_article(raw, Furniture(), Sources(), Options(latest="2026-11-01"))


def test_the_date_before_the_first_paragraph_is_the_pages() -> None:
    article = extracted("4 March 2016", FULL, LAST)
    assert article.published.value == "2016-03-04"
    assert [(one.line, one.rule) for one in article.removed] == [(1, "date-line")]


def test_the_days_of_a_diary_stay() -> None:
    article = extracted("4 March 2016", FULL, "5 March 2016", FULL[::-1], "6 March 2016", LAST)
    assert article.removed == ()
