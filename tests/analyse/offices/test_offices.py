"""Who is meant by an office: a table of cases, most of which must stay unlinked."""

from functools import cache
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.names import NameFinder, NameOptions
from generator.analyse.offices import OfficeFinder
from generator.model.analysis import Reference
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.fact import Fact, Precision, Publication
from generator.model.raw import InputFormat
from generator.model.register import Register
from generator.read import Options, read_knowledge

CASES = read_fixture_file(Path(__file__).parents[2] / "cases" / "offices.md")
PRECISION = {1: Precision.YEAR, 2: Precision.MONTH, 3: Precision.DAY}


@cache
def register() -> Register:
    return read_knowledge(Path(__file__).parent / "no-content", Options())[0].register


@cache
def finders() -> tuple[NameFinder, OfficeFinder]:
    return NameFinder(register(), NameOptions()), OfficeFinder(register())


def article(day: str, text: str) -> Article:
    blocks, parts, start = [], text.split("\n\n"), 0
    for part in parts:
        heading = part.startswith("# ")
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        blocks.append(TextBlock(kind=kind, start=start, end=start + len(part), line=1))
        start += len(part) + 2
    known = day != "-"
    return Article(
        id="a",
        path="a.txt",
        format=InputFormat.TEXT,
        title=Fact(value="A", rule="header"),
        published=Publication(
            value=day if known else "",
            precision=PRECISION[len(day.split("-"))] if known else Precision.UNKNOWN,
        ),
        text=text,
        blocks=tuple(blocks),
    )


def references(day: str, text: str) -> tuple[Reference, ...]:
    read = article(day, text)
    names, offices = finders()
    return offices.find(read, *names.find(read))


@pytest.mark.parametrize(("title", "given", "wanted"), [case[1:] for case in CASES])
def test_only_a_certain_holder_is_meant(title: str, given: str, wanted: str) -> None:
    day, text = given.strip().split("\n\n", 1)
    found = [f"{r.text} = {r.key}" for r in references(day, text.strip())]
    assert found == [line for line in wanted.strip().split("\n") if line != "-"], title


def test_the_evidence_says_office_and_day() -> None:
    (first, lone) = references(
        "2016-05-03", "The Afghan president arrived. Later the president left."
    )
    assert first.evidence.rule == lone.evidence.rule == "office"
    assert first.evidence.detail == "President of Afghanistan on 3 May 2016"
    assert (
        lone.evidence.detail
        == "the only president named here, President of Afghanistan on 3 May 2016"
    )
    assert first.evidence.confidence > lone.evidence.confidence


def test_without_roles_nobody_is_meant() -> None:
    empty = OfficeFinder(Register())
    assert empty.find(article("2016-05-03", "The Afghan president arrived."), (), ()) == ()
