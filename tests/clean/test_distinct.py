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


def test_the_first_keeps_its_id_and_the_others_differ() -> None:
    ids = [a.id for a in distinct_ids([article("a.txt", "One."), article("b.txt", "Two.")])]
    assert ids[0] == "x-1"
    assert ids[1].startswith("x-1~")


def test_two_different_texts_of_one_id_are_reported() -> None:
    _, second = distinct_ids([article("a.txt", "One."), article("b.txt", "Two.")])
    (problem,) = second.problems
    assert problem.message == "states the id 'x-1' of a.txt; both are kept"


def test_the_same_text_twice_is_no_fault() -> None:
    _, second = distinct_ids([article("a.txt", "One."), article("b.txt", "One.")])
    assert not second.problems


def test_an_id_does_not_depend_on_how_many_come_before() -> None:
    few = distinct_ids([article("a.txt", "One."), article("z.txt", "Two.")])
    many = distinct_ids(
        [article("a.txt", "One."), article("b.txt", "Three."), article("z.txt", "Two.")]
    )
    assert few[1].id == many[2].id
