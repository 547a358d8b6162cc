"""Settings: what is refused, and that everything wrong is told at once."""

import pytest

from generator.errors import SettingsError
from generator.settings import Settings, load_settings


def faults_of(given: dict[str, object]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        load_settings(given)
    return caught.value.faults


def test_a_site_that_sets_nothing_works() -> None:
    assert load_settings({}) == Settings()


def test_a_value_reaches_the_options_of_its_stage() -> None:
    assert load_settings({"entities": {"min_briefings": 5}}).entities.min_briefings == 5


def test_an_unknown_key_is_refused_with_the_nearest_and_all_allowed_names() -> None:
    (fault,) = faults_of({"contents": "x"})
    assert "did you mean 'content'?" in fault
    assert "entities" in fault


def test_all_faults_are_told_at_once() -> None:
    faults = faults_of({"bild": "x", "content": 3, "entities": {"min_briefing": 1}})
    assert [f.split(":")[0] for f in faults] == ["bild", "content", "entities.min_briefing"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"cache": "yes"}, "cache: should be bool, is str ('yes')"),
        ({"content": None}, "content: should be str, is empty (None)"),
        (
            {"clean": {"latest": "soon"}},
            "clean.latest: should be a day such as 2026-01-31, is 'soon'",
        ),
        ({"entities": []}, "entities: should be a mapping, is list"),
        ({"entities": {"min_briefings": True}}, "entities.min_briefings: should be int, is bool"),
    ],
)
def test_a_wrong_type_is_named(given: dict[str, object], told: str) -> None:
    assert faults_of(given)[0].startswith(told)


def test_a_language_model_that_is_not_installed_is_a_wrong_setting() -> None:
    with pytest.raises(SettingsError, match="no package 'no-such-model' is installed"):
        load_settings({"analyse": {"names": {"model": "no-such-model"}}})


def test_no_language_model_is_a_setting() -> None:
    assert load_settings({"analyse": {"names": {"model": ""}}}).analyse.names.model == ""


def test_what_a_stage_refuses_is_told_with_the_other_faults() -> None:
    given = {"pages": {"home": ["nonsense"]}, "analyse": {"names": {"model": "no-such-model"}}}
    with pytest.raises(SettingsError) as caught:
        load_settings(given)
    assert len(caught.value.faults) == 2
