from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.names.boundaries import cut_pieces

CASES = read_fixture_file(Path(__file__).parents[2] / "cases" / "names_boundaries.md")


@pytest.mark.parametrize(("line", "title", "given", "expected"), CASES)
def test_a_proposed_span_is_cut_to_the_names_inside(
    line: int, title: str, given: str, expected: str
) -> None:
    label, text = given.strip().split(": ", 1)
    found = [text[p.start : p.end] for p in cut_pieces(text, 0, len(text), label)]
    assert expected.split("\n")[:-1] == found, f"{title}, line {line}"


def test_a_legal_form_after_the_span_belongs_to_the_name() -> None:
    text = "Chrysler LLC said."
    assert [text[p.start : p.end] for p in cut_pieces(text, 0, 8, "ORG")] == ["Chrysler LLC"]


def test_a_party_of_a_country_is_named_whole() -> None:
    text = "the Solidarity Party of Afghanistan doubts it"
    found = [text[p.start : p.end] for p in cut_pieces(text, 4, 20, "ORG")]
    assert found == ["Solidarity Party of Afghanistan"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It bought Tilcon Inc. Tilcon Inc said so.", "Tilcon Inc"),
        ("It bought Tilcon Inc. The firm said so.", "Tilcon Inc"),
        ("It bought Tilcon Inc. Brask Corp. said so.", "Tilcon Inc."),
        ("It bought Tilcon Inc. from Tilcon Inc said he.", "Tilcon Inc."),
    ],
)
def test_a_stop_that_ends_the_sentence_is_no_part_of_a_name(text: str, name: str) -> None:
    piece = next(cut_pieces(text, 10, 20, "ORG"))
    assert text[piece.start : piece.end] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It bought Tilcon Inc. Tilcon Inc said so.", "Tilcon Inc"),
        ("It bought Tilcon Inc. The firm said so.", "Tilcon Inc."),
    ],
)
def test_a_stop_that_the_model_took_stays_unless_the_text_writes_without(
    text: str, name: str
) -> None:
    piece = next(cut_pieces(text, 10, 21, "ORG"))
    assert text[piece.start : piece.end] == name


def test_what_a_minister_is_for_is_no_name() -> None:
    assert not list(cut_pieces("Interior Minister Manfred Kanther", 0, 8, "ORG"))
