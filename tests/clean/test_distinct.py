"""Articles that state one id."""

from generator.clean import distinct_ids
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.fact import Fact
from generator.model.raw import InputFormat


def article(path: str, text: str) -> Article:
    return Article(
        id="x-1",
        path=path,
        format=InputFormat.TEXT,
        title=Fact(value="A title", rule="header"),
        text=text,
        blocks=(TextBlock(kind=BlockKind.PARAGRAPH, start=0, end=len(text), line=1),),
    )


def test_one_keeps_its_id_and_the_others_differ() -> None:
    ids = {a.id for a in distinct_ids([article("a.txt", "One."), article("b.txt", "Two.")])}
    assert "x-1" in ids
    assert len(ids) == 2


def test_two_different_texts_of_one_id_are_reported() -> None:
    told = [
        problem.message
        for a in distinct_ids([article("a.txt", "One."), article("b.txt", "Two.")])
        for problem in a.problems
    ]
    assert len(told) == 1
    assert told[0].startswith("shares its stated id")
    assert told[0].endswith("; both are kept")


def test_the_same_text_three_times_is_no_fault() -> None:
    same = distinct_ids([article(path, "One.") for path in ("a.txt", "b.txt", "c.txt")])
    assert not any(a.problems for a in same)
    assert len({a.id for a in same}) == 3


def test_ids_depend_neither_on_order_nor_on_file_names() -> None:
    texts = ("One.", "Two.", "Three.")
    there = distinct_ids([article(f"{i}.txt", text) for i, text in enumerate(texts)])
    back = distinct_ids([article(f"{i}.md", text) for i, text in enumerate(reversed(texts))])
    assert {a.text: a.id for a in there} == {a.text: a.id for a in back}
