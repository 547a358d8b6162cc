"""Results are made once, and again where what is kept cannot be trusted."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.model.fact import Fact

FACT = Fact(value="a\nb \u2028 \ud800", rule="x")


class _Maker:
    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> Fact:
        self.made += 1
        return FACT


@pytest.fixture
def make() -> _Maker:
    return _Maker()


def _entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_result_is_made_once(tmp_path: Path, make: _Maker) -> None:
    results = [Cache(tmp_path).get_or_make("s", ("1", FACT), Fact, make) for _ in range(3)]
    assert results == [FACT] * 3
    assert make.made == 1


def test_no_folder_keeps_nothing(make: _Maker) -> None:
    cache = Cache(None)
    assert [cache.get_or_make("s", ("1",), Fact, make) for _ in range(2)] == [FACT] * 2
    cache.prune()
    assert make.made == 2


@pytest.mark.parametrize(
    "other",
    [("s", ("2", FACT)), ("s", ("1", replace(FACT, rule="y"))), ("t", ("1", FACT)), ("s", ("1",))],
)
def test_another_key_is_another_result(
    tmp_path: Path, make: _Maker, other: tuple[str, tuple[object, ...]]
) -> None:
    cache = Cache(tmp_path)
    cache.get_or_make("s", ("1", FACT), Fact, make)
    cache.get_or_make(*other, Fact, make)
    assert make.made == 2


@pytest.mark.parametrize(
    "damage",
    [b"", b"{}", b"\xff\xfe", b"[]\n" * 9, None],
    ids=["empty", "no seal", "binary", "lines", "cut"],
)
def test_a_broken_entry_is_made_and_written_anew(
    tmp_path: Path, make: _Maker, damage: bytes | None
) -> None:
    Cache(tmp_path).get_or_make("s", ("1",), Fact, make)
    (entry,) = _entries(tmp_path)
    entry.write_bytes(entry.read_bytes()[:-3] if damage is None else damage)
    assert Cache(tmp_path).get_or_make("s", ("1",), Fact, make) == FACT
    assert Cache(tmp_path).get_or_make("s", ("1",), Fact, make) == FACT
    assert make.made == 2


def test_an_entry_of_another_shape_is_made_anew(tmp_path: Path, make: _Maker) -> None:
    Cache(tmp_path).get_or_make("s", ("1",), Fact, make)
    Cache(tmp_path).get_or_make("s", ("2",), Fact, make)
    one, other = _entries(tmp_path)
    text = one.read_text("ascii").replace('"rule"', '"rune"')
    other.write_text(text, "ascii")
    one.write_text(text, "ascii")
    assert Cache(tmp_path).get_or_make("s", ("1",), Fact, make) == FACT
    assert make.made == 3


def test_pruning_leaves_what_this_run_used(tmp_path: Path, make: _Maker) -> None:
    old = Cache(tmp_path)
    for number in ("1", "2"):
        old.get_or_make("s", (number,), Fact, make)
    old.get_or_make("other", ("1",), Fact, make)
    new = Cache(tmp_path)
    new.get_or_make("s", ("2",), Fact, make)
    new.prune()
    assert len(_entries(tmp_path / "s")) == 1
    assert len(_entries(tmp_path / "other")) == 1
    Cache(tmp_path).get_or_make("s", ("2",), Fact, make)
    assert make.made == 3


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path, make: _Maker) -> None:
    (tmp_path / "s").write_text("a file where a folder belongs")
    assert Cache(tmp_path).get_or_make("s", ("1",), Fact, make) == FACT


def test_a_failure_to_make_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> Fact:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Cache(tmp_path).get_or_make("s", ("1",), Fact, fail)
    assert not _entries(tmp_path)
