"""The small languages of the room, as tables in `tests/cases`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.model.fact import Fact
from generator.model.raw import Header
from generator.read.addresses import plain_address
from generator.read.markdown import read_markdown
from generator.read.reading import Reading
from generator.read.text import read_text

CASES = Path(__file__).resolve().parents[1] / "cases"


def table(name: str) -> list[tuple[int, str, str, str]]:
    return [tuple(row) for row in read_fixture_file(CASES / name)]


def told(header: Header) -> Iterator[str]:
    for name in sorted(Header.__slots__):
        value = getattr(header, name)
        facts = value if isinstance(value, tuple) else (value,)
        for fact in facts:
            if isinstance(fact, Fact):
                yield f"{name}={fact.value} [{fact.rule}]"
            elif fact:
                yield f"{name}={fact}"


def read_back(reading: Reading) -> Iterator[str]:
    assert reading.raw is not None
    yield from told(reading.raw.header)
    yield from (f"warning {line}: {message}" for line, message in reading.warnings)


@pytest.mark.parametrize(("line", "title", "given", "expected"), table("read_headers.md"))
def test_a_header_block_is_read_only_where_it_is_one(
    line: int, title: str, given: str, expected: str
) -> None:
    (reading,) = read_text(given, "a.txt")
    body = (f"line {raw.number}: {raw.text}" for raw in reading.raw.lines if raw.text)
    assert "\n".join((*read_back(reading), *body)) == expected.rstrip(), f"{line}: {title}"


@pytest.mark.parametrize(("line", "title", "given", "expected"), table("read_markdown.md"))
def test_markdown_becomes_blocks_with_roles_and_lines(
    line: int, title: str, given: str, expected: str
) -> None:
    (reading,) = read_markdown(given, "a.md")
    body = (f"{raw.number} {raw.role}: {raw.text}" for raw in reading.raw.lines)
    assert "\n".join((*read_back(reading), *body)) == expected.rstrip(), f"{line}: {title}"


@pytest.mark.parametrize(("line", "title", "given", "expected"), table("read_addresses.md"))
def test_only_plain_addresses_survive(line: int, title: str, given: str, expected: str) -> None:
    assert (plain_address(given.rstrip("\n")) or "-") == expected.rstrip(), f"{line}: {title}"
