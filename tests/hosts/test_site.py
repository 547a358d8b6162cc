"""Reading the configuration without starting MkDocs."""

from pathlib import Path

import pytest

from generator.errors import SettingsError
from generator.hosts import read_settings

CONFIGURATIONS = {
    "bare": "plugins: [search, wirebrief]",
    "none": "site_name: x",
    "empty": "plugins:\n  - wirebrief:",
    "mapping": "plugins:\n  search: {}\n  wirebrief: {}",
}


@pytest.mark.parametrize("text", CONFIGURATIONS.values(), ids=CONFIGURATIONS)
def test_site_that_sets_nothing_has_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(text)

    site = read_settings(path)

    assert site.content == tmp_path / "content"
    assert site.build == tmp_path / "build"


def test_folder_without_a_configuration_has_the_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert read_settings(None).content == tmp_path / "content"
    assert read_settings(None, Path("texts")).content == Path("texts")


def test_folders_are_relative_to_the_configuration(tmp_path: Path) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text("plugins:\n  - wirebrief:\n      content: texts\n      build: out")

    site = read_settings(path)

    assert (site.content, site.build) == (tmp_path / "texts", tmp_path / "out")


def test_environment_variables_of_mkdocs_are_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREBRIEF_TEXTS", "texts")
    path = tmp_path / "mkdocs.yml"
    path.write_text("plugins:\n  - wirebrief:\n      content: !ENV WIREBRIEF_TEXTS")

    assert read_settings(path).content == tmp_path / "texts"


@pytest.mark.parametrize("text", ["plugins: [", "- a", "plugins:\n  - wirebrief: [1]", "\x00"])
def test_configuration_that_cannot_be_read_is_a_settings_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(text)

    with pytest.raises(SettingsError):
        read_settings(path)


def test_missing_configuration_is_a_settings_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        read_settings(tmp_path / "nowhere.yml")
