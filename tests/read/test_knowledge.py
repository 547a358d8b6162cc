"""The site's files over what ships in the package."""

from pathlib import Path

import pytest

from generator.model.analysis import EntityKind
from generator.model.register import Knowledge, RegisterEntry
from generator.read import Options, read_knowledge


def read(folder: Path, options: Options | None = None, **files: str) -> Knowledge:
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    knowledge, problems = read_knowledge(folder, options or Options())
    assert problems == ()
    return knowledge


def entry(knowledge: Knowledge, name: str) -> RegisterEntry:
    (found,) = (entry for entry in knowledge.register.entries if entry.name == name)
    return found


def test_an_empty_folder_has_what_ships(tmp_path: Path) -> None:
    knowledge = read(tmp_path)
    assert {found.origin for found in knowledge.register.entries} == {"starter", "countries"}
    assert knowledge.vocabulary.entries
    assert knowledge.sources.entries
    assert not knowledge.vocabulary.listed_only


def test_starter_and_countries_can_be_switched_off(tmp_path: Path) -> None:
    none = read(tmp_path, Options(starter=False, countries=False))
    assert none == Knowledge()
    states = read(tmp_path, Options(starter=False))
    assert {found.origin for found in states.register.entries} == {"countries"}


@pytest.mark.parametrize(
    "own",
    [
        "{name: European Union, kind: organization}",
        "{name: The Union, kind: organization, key: european-union}",
        "{name: The Union, kind: organization, wikidata: Q458}",
    ],
)
def test_an_own_entry_replaces_the_shipped_one_and_takes_over_what_it_leaves_out(
    tmp_path: Path, own: str
) -> None:
    knowledge = read(tmp_path, entities=f"entities:\n  - {own}\n")
    (found,) = (e for e in knowledge.register.entries if e.wikidata == "Q458")
    assert found.origin == "entities.yml:2"
    assert {"EU", "E.U."} <= set(found.aliases)
    assert {"EU", "E.U."} <= set(found.exact)
    assert found.description


def test_an_alias_that_an_own_entry_claims_leaves_the_shipped_one(tmp_path: Path) -> None:
    own = "entities:\n  - {name: Institute of Sums, kind: organization, aliases: [ISIS]}\n"
    knowledge = read(tmp_path, entities=own)
    assert "ISIS" in entry(knowledge, "Institute of Sums").exact
    assert "ISIS" not in entry(knowledge, "Islamic State").aliases


def test_a_person_does_not_replace_a_state_of_the_same_name(tmp_path: Path) -> None:
    knowledge = read(tmp_path, entities="entities:\n  - {name: Jordan, kind: person}\n")
    keys = {e.key: e.kind for e in knowledge.register.entries if e.name == "Jordan"}
    assert keys == {"jordan": EntityKind.PERSON, "jordan-place": EntityKind.PLACE}


def test_short_names_in_capitals_are_exact(tmp_path: Path) -> None:
    own = "entities:\n  - {name: Who, kind: person, aliases: [WHO, Whoever, IT], exact: [Who]}\n"
    assert entry(read(tmp_path, entities=own), "Who").exact == ("Who", "WHO", "IT")


@pytest.mark.parametrize("value", ["true", "[Kabul Inn, Kabul]"])
def test_forms_that_are_never_linked(tmp_path: Path, value: str) -> None:
    own = (
        f"entities:\n  - {{name: Kabul Inn, kind: organization, aliases: [Kabul], "
        f"never_link: {value}}}\nnever_link: [Airport Road]\n"
    )
    knowledge = read(tmp_path, entities=own)
    assert {"Kabul Inn", "Kabul", "Airport Road"} <= knowledge.register.never_link


def test_scalars_stay_what_they_are_written_as(tmp_path: Path) -> None:
    own = "entities:\n  - {name: no, kind: place, aliases: [1e3, 0777, 12:30:45, ~]}\n"
    assert entry(read(tmp_path, entities=own), "no").aliases == ("1e3", "0777", "12:30:45", "~")


def test_parents_are_slugs_whether_label_or_synonym_is_given(tmp_path: Path) -> None:
    own = "tags:\n  - {label: Night Work, parents: [Jobs, labour], terms: [night shift]}\n"
    knowledge = read(tmp_path, tags=own)
    (tag,) = (tag for tag in knowledge.vocabulary.entries if tag.label == "Night Work")
    assert tag.parents == ("employment", "labour")


def test_an_own_tag_replaces_the_shipped_one_of_its_synonym(tmp_path: Path) -> None:
    own = "listed_only: yes\ntags:\n  - {label: Ballots, synonyms: [elections]}\n"
    knowledge = read(tmp_path, tags=own)
    by_slug = {tag.slug: tag for tag in knowledge.vocabulary.entries}
    assert knowledge.vocabulary.listed_only
    assert "elections" not in by_slug
    assert by_slug["ballots"].code == "medtop:20000574"
    assert by_slug["referendums"].parents == ("ballots",)


def test_an_own_source_replaces_the_shipped_one(tmp_path: Path) -> None:
    own = "sources:\n  - {name: reuters, rights: By licence., agency: true}\n"
    found = [s for s in read(tmp_path, sources=own).sources.entries if s.slug == "reuters"]
    assert [(s.rights, s.country) for s in found] == [("By licence.", "United Kingdom")]


def test_chains_of_redirects_are_followed(tmp_path: Path) -> None:
    own = "/people/a/: people/b/\npeople/b/: people/c/\n"
    redirects = read(tmp_path, redirects=own).redirects
    assert redirects == {"people/a/": "people/c/", "people/b/": "people/c/"}
