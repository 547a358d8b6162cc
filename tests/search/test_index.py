"""The index: parts, tables, names, and what is kept between runs."""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.page import PageUri
from generator.search import Options
from generator.search.document import Document
from generator.search.index import file_name, write_documents
from generator.search.names import fold, make_name_files
from generator.search.shards import split
from generator.search.subject import Subject, count_periods

KABUL = PageUri("places/kabul")


def _document(number: int, date: str = "2021-01-01", text: str = "Some words") -> Document:
    return Document(
        uri=PageUri(f"briefings/b{number}"),
        title=f"Briefing {number}",
        date=date,
        paragraphs=(text,),
        outlet=PageUri("sources/herald"),
        tags=(),
        names=(KABUL,),
    )


def _subject(uri: str, name: str, *forms: str) -> Subject:
    forms = (name, *forms)
    return Subject(uri=PageUri(uri), name=name, registered=True, count=1, last="", forms=forms)


SUBJECTS = (_subject(KABUL, "Kabul"), _subject("sources/herald", "Herald"))


@given(st.lists(st.integers(2015, 2021), max_size=40), st.integers(1, 9))
def test_parts_hold_everything_in_order_and_none_is_too_large(years: list[int], size: int) -> None:
    documents = [_document(n, f"{year}-01-01") for n, year in enumerate(sorted(years))]
    parts = split(documents, size)
    assert [d for part in parts for d in part] == documents
    assert all(1 <= len(part) <= size for part in parts)


def test_new_briefing_leaves_the_parts_of_older_years_alone() -> None:
    old = [_document(n, f"{2015 + n // 4}-01-01") for n in range(12)]
    new = [*old, _document(99, "2017-02-01")]
    assert split(old, 5)[:2] == split(new, 5)[:2]


def _write(folder: Path, documents: list[Document]) -> dict[str, bytes]:
    out = folder / "out"
    write_documents(documents, SUBJECTS, out, folder / "kept", Options(shard=2))
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}


@pytest.fixture
def documents() -> list[Document]:
    """Return five briefings, in three parts."""
    return [_document(n, text=f"Word{n} here") for n in range(5)]


def test_index_of_the_same_briefings_is_the_same(tmp_path: Path, documents: list[Document]) -> None:
    one, other = _write(tmp_path / "a", documents), _write(tmp_path / "b", documents)
    assert one == other
    assert sum(name.endswith(".pf_fragment") for name in one) == 5


def test_table_names_every_fragment_and_its_facets(
    tmp_path: Path, documents: list[Document]
) -> None:
    files = _write(tmp_path, documents)
    for key, number, *_ in json.loads(files["catalogue.json"])["shards"]:
        table = json.loads(gzip.decompress(files[f"{key}/table.pack"]))
        assert len(table["briefings"]) == number
        for name, date, *values in table["briefings"]:
            assert f"{key}/fragment/{name}.pf_fragment" in files
            assert date == "2021-01-01"
            assert {table["values"][n][1] for n in values} == {"Kabul", "Herald"}


def test_part_that_did_not_change_keeps_its_folder_and_others_are_forgotten(
    tmp_path: Path, documents: list[Document]
) -> None:
    _write(tmp_path / "x", documents)
    before = {path.name for path in (tmp_path / "x" / "kept").iterdir()}
    (tmp_path / "x" / "out").rename(tmp_path / "old")
    _write(tmp_path / "x", [*documents[:4], _document(7, text="Another")])
    after = {path.name for path in (tmp_path / "x" / "kept").iterdir()}
    assert len(before & after) == 2
    assert len(after) == 3


def test_site_without_a_briefing_has_an_empty_catalogue(tmp_path: Path) -> None:
    assert json.loads(_write(tmp_path, [])["catalogue.json"])["shards"] == []


def test_name_is_found_from_the_start_of_each_of_its_words_and_by_its_aliases() -> None:
    files = make_name_files([_subject("organizations/islamic-state", "Islamic State", "Daesh")])
    assert {"i", "s", "d"} == set(files)


def test_many_names_are_parted_by_longer_prefixes_and_the_short_one_stays_findable() -> None:
    many = [_subject(f"people/p{n}", f"Da{chr(97 + n % 26)}{n} X") for n in range(100)]
    files = make_name_files([*many, _subject("places/da", "Da")])
    assert {"d", "da", "daa", "daz"} <= set(files)
    assert "places/da" in {row[0] for row in files["da"]}
    assert all(len(rows) <= 80 for rows in files.values())


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Łódź", "łodz"), ("Islamic  State", "islamic state"), ("U.S.", "u s"), ("Ёлкин", "елкин")],
)
def test_names_are_compared_without_case_accents_and_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_file_of_a_prefix_has_a_name_every_system_can_hold() -> None:
    assert file_name("da ё") == "64-61-20-451"


@pytest.mark.parametrize(
    ("dates", "periods"),
    [
        ([], ("", ())),
        (["2021-01-02", "2021-03-01", "2021-03-05"], ("2021-01", (1, 0, 2))),
        (["2015-01-02", "2021-03-01"], ("2015", (1, 0, 0, 0, 0, 0, 1))),
        (["2021", "2021-03"], ("2021", (2,))),
    ],
)
def test_history_is_told_by_months_or_years(dates: list[str], periods: object) -> None:
    assert count_periods(dates) == periods
