"""The data that ships is sound by the rules that the editor's files must keep."""

from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from generator.model.register import Knowledge
from generator.model.role import Role
from generator.read import Options, read_knowledge
from generator.read.entities import read_entities
from generator.read.knowledge import shipped
from generator.read.report import Report
from generator.read.sources import read_sources
from generator.read.tags import read_tags, resolve_parents

WORDS = "us it in no me is who a the of at to be can may march china-wide will or and so do as an"

MANY_TERMS = 500


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


def _terms(knowledge: Knowledge) -> dict[tuple[str, str], list[tuple[Role, str]]]:
    terms: dict[tuple[str, str], list[tuple[Role, str]]] = {}
    for entry in knowledge.register.entries:
        for role in entry.roles:
            terms.setdefault((role.office, role.key), []).append((role, entry.name))
    return terms


def test_every_shipped_term_is_of_something_the_register_knows(knowledge: Knowledge) -> None:
    terms = _terms(knowledge)
    assert {office for office, key in terms if not key} == set()
    assert sum(map(len, terms.values())) > MANY_TERMS


def test_one_shipped_term_ends_before_the_next_begins(knowledge: Knowledge) -> None:
    for held in _terms(knowledge).values():
        ordered = sorted(held, key=lambda term: term[0].since)
        for (earlier, _), (later, name) in pairwise(ordered):
            assert earlier.until, name
            assert earlier.possible()[1] <= later.possible()[0], name


@pytest.mark.parametrize(
    ("office", "of", "day", "name"),
    [
        ("President", "afghanistan", "2016-05-03", "Ashraf Ghani"),
        ("President", "russia", "2010-01-01", "Dmitry Medvedev"),
        ("Prime Minister", "russia", "2010-01-01", "Vladimir Putin"),
        ("President", "united-states", "2019-06-01", "Donald Trump"),
        ("Prime Minister", "united-kingdom", "2022-10-01", "Liz Truss"),
        ("Chancellor", "germany", "2004-01-01", "Gerhard Schröder"),
        ("Secretary-General", "united-nations", "2006-06-01", "Kofi Annan"),
        ("Secretary General", "nato", "2020-01-01", "Jens Stoltenberg"),
    ],
)
def test_who_held_an_office_is_known(
    knowledge: Knowledge, office: str, of: str, day: str, name: str
) -> None:
    when = date.fromisoformat(day)
    holders = [
        holder
        for role, holder in _terms(knowledge)[office, of]
        if (days := role.certain()) and days[0] <= when <= days[1]
    ]
    assert holders == [name]


def test_an_office_holder_is_described_by_the_last_office(knowledge: Knowledge) -> None:
    entries = {entry.name: entry for entry in knowledge.register.entries}
    assert entries["Liz Truss"].description == "Prime Minister of the United Kingdom in 2022."
    assert entries["Alan García"].description == "President of Peru from 2006 to 2011."
    assert entries["Alan García"].aliases == ("Alan Garcia",)
    assert entries["Vladimir Putin"].description == "President of Russia."
