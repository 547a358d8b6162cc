"""The data that ships is sound by the rules that the editor's files must keep."""

from collections import Counter
from pathlib import Path

import pytest

from generator.model.register import Knowledge
from generator.read import Options, read_knowledge
from generator.read.entities import read_entities
from generator.read.knowledge import shipped
from generator.read.report import Report
from generator.read.sources import read_sources
from generator.read.tags import read_tags, resolve_parents

WORDS = "us it in no me is who a the of at to be can may march china-wide will or and so do as an"


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    return read_knowledge(tmp_path_factory.mktemp("empty"), Options())[0]


def test_no_shipped_file_has_a_fault() -> None:
    reports = {name: Report(name) for name in ("entities.yml", "tags.yml", "sources.yml")}
    read_entities(shipped("entities.yml"), reports["entities.yml"], "starter")
    tags = read_tags(shipped("tags.yml"), reports["tags.yml"], "starter")
    resolve_parents(tags.entries, reports["tags.yml"])
    read_sources(shipped("sources.yml"), reports["sources.yml"], "starter")
    assert [str(fault) for report in reports.values() for fault in report.problems()] == []


def test_keys_slugs_and_wikidata_ids_are_unique(knowledge: Knowledge) -> None:
    entries = knowledge.register.entries
    for values in (
        [entry.key for entry in entries],
        [entry.wikidata for entry in entries if entry.wikidata],
        [tag.slug for tag in knowledge.vocabulary.entries],
        [tag.code for tag in knowledge.vocabulary.entries if tag.code],
        [source.slug for source in knowledge.sources.entries],
        [source.home for source in knowledge.sources.entries if source.home],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_no_form_names_two_things(knowledge: Knowledge) -> None:
    forms = Counter(
        form for entry in knowledge.register.entries for form in {entry.name, *entry.aliases}
    )
    assert [form for form, count in forms.items() if count > 1] == []


def test_no_name_is_a_common_word_unless_it_is_exact(knowledge: Knowledge) -> None:
    loose = {
        form
        for entry in knowledge.register.entries
        for form in (entry.name, *entry.aliases)
        if form.casefold() in WORDS.split() and form not in entry.exact
    }
    assert loose == set()


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("ISIS", "Islamic State"),
        ("IS", "Islamic State"),
        ("Daesh", "Islamic State"),
        ("ISKP", "Islamic State Khorasan Province"),
        ("U.S.", "United States"),
        ("US", "United States"),
        ("UK", "United Kingdom"),
        ("DPRK", "North Korea"),
        ("UAE", "United Arab Emirates"),
        ("Türkiye", "Turkey"),
        ("Kiev", "Kyiv"),
        ("al-Qaida", "Al-Qaeda"),
        ("CSTO", "Collective Security Treaty Organization"),
        ("Russian Federation", "Russia"),
    ],
)
def test_the_forms_of_the_press_are_known(knowledge: Knowledge, form: str, name: str) -> None:
    names = [e.name for e in knowledge.register.entries if form in (e.name, *e.aliases)]
    assert names == [name]


def test_agencies_and_their_forms_are_known(knowledge: Knowledge) -> None:
    agencies = {
        form for s in knowledge.sources.entries if s.agency for form in (s.name, *s.aliases)
    }
    assert {"Reuters", "AP", "AFP", "TASS", "Interfax", "Xinhua", "dpa", "Pajhwok"} <= agencies


def test_reading_what_ships_is_the_same_every_time(knowledge: Knowledge, tmp_path: Path) -> None:
    assert read_knowledge(tmp_path, Options())[0] == knowledge
