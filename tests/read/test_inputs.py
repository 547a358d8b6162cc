"""Which files are inputs, and which are refused before they are read."""

import os
from pathlib import Path

import pytest

from generator.model.problem import Level
from generator.model.raw import InputRecord
from generator.read import Options, find_inputs, read_articles, read_file

OPTIONS = Options()


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A text that says something.\n", encoding="utf-8")


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_inputs(folder)]


def reason(records: tuple[InputRecord, ...]) -> str:
    (record,) = records
    assert record.raw is None
    (problem,) = record.problems
    assert problem.level is Level.ERROR
    return problem.message


def test_every_file_of_the_articles_folder_is_an_input(tmp_path: Path) -> None:
    fill(
        tmp_path, "articles/b.txt", "articles/x/a.md", "articles/c.docx", "pages/index.md", "a.txt"
    )
    assert names(tmp_path) == ["articles/b.txt", "articles/c.docx", "articles/x/a.md"]


def test_without_that_folder_every_known_file_is(tmp_path: Path) -> None:
    fill(tmp_path, "b.txt", "x/a.md", "entities.yml", "pages/index.md", "c.docx")
    assert names(tmp_path) == ["b.txt", "x/a.md"]


def test_hidden_files_and_backups_are_no_inputs(tmp_path: Path) -> None:
    fill(tmp_path, "articles/.x.txt", "articles/.git/a.txt", "articles/a.txt~", "articles/a.txt")
    assert names(tmp_path) == ["articles/a.txt"]


def test_an_unknown_extension_is_reported(tmp_path: Path) -> None:
    fill(tmp_path, "articles/c.docx")
    message = reason(read_articles(tmp_path, OPTIONS))
    assert message.startswith("unknown kind of file; articles end in .htm, .html, .json")


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, "secret.txt", "content/articles/a.txt")
    (tmp_path / "content/articles/b.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "content/articles/c").symlink_to(tmp_path, target_is_directory=True)
    records = read_articles(tmp_path / "content", OPTIONS)
    assert [bool(record.raw) for record in records] == [True, False, False]
    messages = {problem.message for record in records for problem in record.problems}
    assert messages == {"is a link that leads out of the content folder"}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS)) == "is not a regular file"


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(10**12)
    message = reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS))
    assert message == (
        "has 1,000,000,000,000 bytes, more than the 10,000,000 allowed (setting `max_bytes`)"
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_an_unreadable_file_is_reported(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    (tmp_path / "a.txt").chmod(0)
    message = reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS))
    assert message == "cannot be read: Permission denied"


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    message = reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS))
    assert message == "cannot be read: No such file or directory"


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u00a0\u3000\u200b\ufeff\n"])
def test_a_file_without_visible_text_is_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS)) == "is empty"


def test_a_header_alone_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Title: Nothing follows\n\n", encoding="utf-8")
    message = reason(read_file(tmp_path, tmp_path / "a.txt", OPTIONS))
    assert message == "has no text besides its header"


def test_a_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "articles") + b"/\xff.txt"))
    fill(tmp_path, "articles/a.txt")
    path.write_text("A text.\n", encoding="utf-8")
    paths = [record.path for record in read_articles(tmp_path, OPTIONS)]
    assert paths == ["articles/a.txt", "articles/\ufffd.txt"]


def test_an_id_stays_with_the_first_article(tmp_path: Path) -> None:
    fill(tmp_path, "articles/b.txt")
    for name in ("a", "c"):
        text = "Id: One\nTitle: x\n\nA text.\n" if name == "a" else "Id: one\nTitle: y\n\nA text.\n"
        (tmp_path / f"articles/{name}.txt").write_text(text, encoding="utf-8")
    first, _, second = read_articles(tmp_path, OPTIONS)
    assert first.raw.header.id.value == "One"
    assert second.raw.header.id is None
    (problem,) = second.problems
    assert problem.message == "id `one` is already that of articles/a.txt; it was ignored here"
