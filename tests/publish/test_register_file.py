"""Edits of the register's text: the case table, and what is refused."""

import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from generator.errors import InputError
from generator.model.analysis import EntityKind
from generator.model.register import RegisterEntry
from generator.model.slug import slugify
from generator.publish import register_file
from generator.read import Options, read_knowledge

CASES = read_fixture_file(Path(__file__).parents[1] / "cases" / "register_edits.md")


def person(name: str) -> RegisterEntry:
    return RegisterEntry(key=slugify(name), name=name, kind=EntityKind.PERSON, origin="x")


def edit(text: str, command: str) -> str:
    word, *rest = shlex.split(command)
    match word:
        case "accept":
            return register_file.add_entry(text, person(rest[0]))
        case "drop":
            return register_file.drop_alias(text, *rest)
        case "remove":
            return register_file.remove_entry(text, *rest)
        case "ignore":
            return register_file.add_ignored(text, rest)
        case name:
            return register_file.extend_entry(text, rest[0], name, rest[1:])


@pytest.mark.parametrize(("line", "title", "before", "after"), CASES)
def test_an_edit_changes_only_what_it_must(line: int, title: str, before: str, after: str) -> None:
    assert edit(before, title.split(" | ", maxsplit=1)[0]) == after, f"case in line {line}"


@pytest.mark.parametrize(("line", "title", "before", "after"), CASES)
def test_windows_line_ends_stay(line: int, title: str, before: str, after: str) -> None:
    if before:
        windows = before.replace("\n", "\r\n")
        assert edit(windows, title.split(" | ", maxsplit=1)[0]) == after.replace("\n", "\r\n"), line


@pytest.mark.parametrize(("line", "title", "before", "after"), CASES)
def test_what_was_written_is_read_without_a_problem(
    line: int, title: str, before: str, after: str, tmp_path: Path
) -> None:
    (tmp_path / "entities.yml").write_text(after, encoding="utf-8")
    _, problems = read_knowledge(tmp_path, Options())
    assert problems == (), (line, title, before)


@given(st.text(min_size=1).filter(lambda name: name.isprintable() and name == name.strip()))
def test_any_name_comes_back_as_it_was_written(name: str) -> None:
    text = register_file.add_entry("# kept\n", person(name))
    text = register_file.extend_entry(text, slugify(name), "aliases", ["Old Port", name])
    assert text.startswith("# kept\n")
    assert register_file.entry_kinds(text) == {slugify(name): "person"}


@pytest.mark.parametrize(
    "text",
    ["entities: {a: b}\n", "- a list\n", "entities: [\n", "entities: text\n", "...\nentities:\n"],
)
def test_what_is_no_register_is_left_alone(text: str) -> None:
    with pytest.raises(InputError):
        register_file.add_entry(text, person("Ilya Marenko"))


def test_a_redirect_is_added_once() -> None:
    text = register_file.add_redirect("# old\n", "people/b/", "people/a/")
    assert text == "# old\npeople/b/: people/a/\n"
    assert register_file.add_redirect(text, "people/b/", "people/a/") == text


@pytest.mark.parametrize("line", ["people/a/: people/b/", "people/b: people/c"])
def test_a_redirect_never_makes_a_circle_nor_leads_two_ways(line: str) -> None:
    with pytest.raises(InputError, match="take that line out first"):
        register_file.add_redirect(f"{line}\n", "people/b/", "people/a/")
