"""Lines that recur in several articles of one outlet."""

from generator.clean import Options, clean_article, find_furniture
from generator.model.fact import Fact
from generator.model.raw import Header, InputFormat, RawArticle, RawLine
from generator.model.register import Sources

SLOGAN = "The Tolna Times tells the islands what the mainland would rather keep to itself."


def raw(name: str, outlet: str, *lines: str) -> RawArticle:
    header = Header(outlet=Fact(value=outlet, rule="header"), title=Fact(value=name, rule="header"))
    numbered = tuple(RawLine(number=at, text=line) for at, line in enumerate(lines, start=1))
    return RawArticle(path=f"{name}.txt", format=InputFormat.TEXT, header=header, lines=numbered)


def three_of(outlet: str) -> list[RawArticle]:
    bodies = (
        "A storm closed the harbour on Monday, and two ferries were torn from the quay.",
        "The council sold the old pier to a brewer, who wants to open a hall there in May.",
        "Fishermen blocked the fairway for three hours to protest against the new quotas.",
    )
    return [raw(f"{outlet} {at}", outlet, body, SLOGAN) for at, body in enumerate(bodies)]


def test_a_line_in_three_articles_of_one_outlet_is_removed() -> None:
    raws = three_of("Tolna Times")
    furniture = find_furniture(raws, Sources())
    article = clean_article(raws[0], furniture, Sources(), Options())
    assert [(one.rule, one.text) for one in article.removed] == [("recurring", SLOGAN)]


def test_a_line_in_two_articles_or_in_those_of_several_outlets_stays() -> None:
    raws = [*three_of("Tolna Times")[:2], *three_of("Island Post")[:2]]
    furniture = find_furniture(raws, Sources())
    article = clean_article(raws[0], furniture, Sources(), Options())
    assert SLOGAN in article.text


def test_how_often_a_line_recurs_can_be_set() -> None:
    raws = three_of("Tolna Times")[:2]
    furniture = find_furniture(raws, Sources(), Options(furniture_articles=2))
    article = clean_article(raws[0], furniture, Sources(), Options())
    assert [one.rule for one in article.removed] == ["recurring"]
