"""Faulty folders are reported in these very words, all faults at once."""

import os
from pathlib import Path

import pytest

from generator.read import Options, read_articles, read_knowledge

INVALID = Path(__file__).resolve().parents[1] / "golden_invalid"
OPTIONS = Options(starter=False, countries=False)


@pytest.mark.parametrize("name", sorted(path.name for path in INVALID.iterdir()))
def test_every_fault_is_reported_with_its_line(name: str) -> None:
    content = INVALID / name / "content"
    _, faults = read_knowledge(content, OPTIONS)
    records = read_articles(content, OPTIONS)
    told = (*faults, *(problem for record in records for problem in record.problems))
    actual = "".join(f"{problem}\n" for problem in told)
    expected = INVALID / name / "problems.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(actual, encoding="utf-8")
    assert actual == expected.read_text(encoding="utf-8")
