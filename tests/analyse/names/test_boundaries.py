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
