"""Which rule knows which line, seen alone."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.clean.lines import fold, measure
from generator.clean.naming import name_line
from generator.model.raw import LineRole

CASES = Path(__file__).parents[1] / "cases" / "clean_lines.md"


@pytest.mark.parametrize(("_at", "name", "text", "expected"), read_fixture_file(CASES))
def test_a_line_is_known_by_its_wording(_at: int, name: str, text: str, expected: str) -> None:
    line = measure(1, fold(text), LineRole.UNKNOWN, gap=True)
    rule = name_line(line)
    assert expected.strip() == (rule.name if rule else ""), name
