"""Articles in other languages: published, with names of register and lists, and no junk."""

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.analyse.names import NameOptions, detect_language
from generator.analyse.names.model import load_model
from generator.analyse.names.translated import with_translations
from generator.errors import SettingsError
from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry
from generator.pipeline import Outcome, generate
from generator.publish import export_records
from generator.settings import load_settings
from tests.languages.texts import ALL, GERMAN, REGISTER

MINIMAL = {"entities": {"min_briefings": 1}, "cache": False}
STATES = {"ru": "russia", "de": "norway", "ar": "russia", "fa": "russia", "zh": "russia"}
"""The state that each text names."""

NAMES = {"ru": "Russian", "de": "German", "ar": "Arabic", "fa": "Persian", "zh": "Chinese"}


def build(folder: Path, settings: Mapping[str, object] = MINIMAL) -> Outcome:
    (folder / "content" / "articles").mkdir(parents=True)
    for name, text in ALL.items():
        (folder / "content" / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "content" / "entities.yml").write_text(REGISTER, encoding="utf-8")
    return generate(folder / "content", folder / "build", load_settings(settings))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("languages")


@pytest.fixture(scope="module")
def outcome(folder: Path) -> Outcome:
    return build(folder)


@pytest.fixture(scope="module")
def records(outcome: Outcome) -> Mapping[str, dict[str, object]]:
    found = export_records(outcome.understanding.corpus)
    return {str(record["id"]): dict(record) for record in found}


def entities(record: Mapping[str, object]) -> set[str]:
    return {str(m["entity"]) for m in record["mentions"]}  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def pages(outcome: Outcome, folder: Path) -> Mapping[str, str]:
    where = folder / "build" / "pages"
    return {
        key: (where / f"{uri}.md").read_text(encoding="utf-8")
        for key, uri in outcome.links.briefings.items()
    }


@pytest.mark.parametrize("tag", ALL)
def test_the_language_is_detected(tag: str) -> None:
    body = ALL[tag].split("\n\n", 1)[1]
    assert detect_language(body, "") == tag


@pytest.mark.parametrize("tag", ALL)
def test_names_come_from_the_register_and_the_states_of_that_language(
    records: Mapping[str, dict[str, object]], tag: str
) -> None:
    found = entities(records[tag])
    assert {"people/ingrid-vasslund", "organizations/harbour-board"} <= found
    assert f"places/{STATES[tag]}" in found
    rules = {m["rule"] for m in records[tag]["mentions"]}  # type: ignore[attr-defined]
    assert rules <= {"register", "country"}


def test_a_name_is_found_as_a_whole_word_only(records: Mapping[str, dict[str, object]]) -> None:
    # the Persian word for Russians begins with another form of the name
    texts = [m["text"] for m in records["fa"]["mentions"]]  # type: ignore[attr-defined]
    assert texts.count("روسیه") == 1
    assert not any("روس\u200c" in text for text in texts)


@pytest.mark.parametrize("tag", ALL)
def test_what_only_english_rules_find_is_left_out(
    records: Mapping[str, dict[str, object]], tag: str
) -> None:
    record = records[tag]
    assert (record["quotes"], record["dates"], record["summary"]) == ([], [], [])
    assert record["language"] == tag


@pytest.mark.parametrize("tag", ALL)
def test_the_page_says_so_in_words_and_facts(pages: Mapping[str, str], tag: str) -> None:
    page = pages[tag]
    assert f"- Language: {NAMES[tag]}\n" in page
    assert f"only: no language model reads {NAMES[tag]} here." in page
    assert f"language: {tag}\n" in page
    assert f"direction: {'rtl' if tag in {'ar', 'fa'} else 'ltr'}\n" in page
    assert "## In brief" not in page


def test_a_text_without_spaces_is_counted_in_characters(pages: Mapping[str, str]) -> None:
    assert re.search(r"- Length: \d\d characters", pages["zh"])
    assert "words:" not in pages["zh"]
    assert re.search(r"- Length: \d\d words", pages["ar"])


def test_a_states_translation_is_no_second_name_of_anything_else() -> None:
    def entry(key: str, name: str, origin: str = "countries") -> RegisterEntry:
        return RegisterEntry(key=key, name=name, kind=EntityKind.PLACE, origin=origin)

    own = entry("prussia", "Russie", "entities.yml:2")
    states = (entry("russia", "Russia"), entry("mauritius", "Mauritius"), entry("mali", "Mali"))
    found = with_translations(Register(entries=(own, *states)), "fr").entries
    assert [e.aliases for e in found] == [(), (), (), ()]
    german = with_translations(Register(entries=states), "de").entries
    assert [e.aliases for e in german] == [("Russland",), (), ()]
    known = Register(entries=states)
    assert with_translations(known, "xx-nowhere") is known


def test_a_model_that_is_not_installed_is_refused_at_once() -> None:
    models = {"de": "de_core_news_sm", "en": "en_core_web_sm", "German": "x", "ru": ""}
    with pytest.raises(SettingsError) as told:
        load_settings({"analyse": {"names": {"models": models}}})
    assert told.value.faults == (
        "analyse.names.models.de: no package 'de_core_news_sm' is installed",
        "analyse.names.models.en: the model that reads English is `analyse.names.model`",
        "analyse.names.models.German: should be a language such as `de`",
        "analyse.names.models.ru: no package '' is installed",
    )


MODEL = """\
import spacy
nlp = spacy.blank("de")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([
    {"label": "PER", "pattern": "Ingrid Vasslund"},
    {"label": "LOC", "pattern": "Hafen"},
    {"label": "MISC", "pattern": "Frühjahr"},
])
nlp.to_disk(TARGET)
"""


@pytest.fixture(scope="module")
def german_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Install a tiny model of German beside the others, as a package of its own."""
    name = "de_wirebrief_test"
    place = tmp_path_factory.mktemp("packages")
    data = place / name / f"{name}-1.0.0"
    data.mkdir(parents=True)
    code = MODEL.replace("TARGET", repr(str(data)))
    subprocess.run([sys.executable, "-c", code], check=True)
    meta = json.loads((data / "meta.json").read_text("utf-8")) | {
        "lang": "de", "name": "wirebrief_test", "version": "1.0.0",
    }  # fmt: skip
    for folder in (data, data.parent):
        (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    (place / name / "__init__.py").write_text(
        "from pathlib import Path\nfrom spacy.util import load_model_from_init_py\n"
        "def load(**rest):\n    return load_model_from_init_py(__file__, **rest)\n",
        encoding="utf-8",
    )
    (place / f"{name}-1.0.0.dist-info").mkdir()
    (place / f"{name}-1.0.0.dist-info" / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n", encoding="utf-8"
    )
    sys.path.insert(0, str(place))
    importlib.invalidate_caches()
    yield name
    sys.path.remove(str(place))
    load_model.cache_clear()


def test_a_model_named_for_a_language_reads_it(german_model: str, tmp_path: Path) -> None:
    names = {"models": {"de": german_model}}
    outcome = build(tmp_path, {**MINIMAL, "analyse": {"names": names}, "read": {"starter": False}})
    records = {str(r["id"]): r for r in export_records(outcome.understanding.corpus)}
    mentions = {
        (m["text"], m["entity"], m["rule"], m["confidence"])  # type: ignore[index,call-overload]
        for m in records["de"]["mentions"]  # type: ignore[union-attr]
    }
    assert ("Hafen", "places/hafen", "model", 0.75) in mentions
    assert ("Ingrid Vasslund", "people/ingrid-vasslund", "register", 1.0) in mentions
    assert not any(text == "Frühjahr" for text, *_ in mentions)
    page = outcome.links.briefings["de"]
    text = (tmp_path / "build" / "pages" / f"{page}.md").read_text("utf-8")
    assert "no language model" not in text
    assert records["de"]["summary"] == []
    assert {m["rule"] for m in records["ru"]["mentions"]} <= {"register", "country"}  # type: ignore[union-attr,call-overload,index]


def test_a_tag_with_a_country_finds_the_model_of_the_language(german_model: str) -> None:
    options = NameOptions(models={"de": german_model})
    assert options.package_for("de-CH") == german_model
    assert options.package_for("ru") == ""
    assert options.package_for("en-GB") == options.model
    assert detect_language(GERMAN.split("\n\n", 1)[1], "de-CH") == "de-CH"
