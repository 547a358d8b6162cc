"""Every file under `data/` is what its published schema says, and every schema has a file."""

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.link import Options, link_corpus
from generator.model.masthead import Masthead
from generator.publish import (
    ADDRESSES,
    Edition,
    list_addresses,
    make_files,
    print_addresses,
)
from generator.publish import Options as PublishOptions
from generator.render import render_pages
from generator.words import ENGLISH
from tests.render.corpus import harbour

SCHEMAS = {
    r"data/(briefings|entities|tags|sources|addresses)\.json": "{}",
    r"data/entities/.+\.json": "entity",
    r"data/previews/.+\.json": "preview",
}
"""The files, and the name of the schema of each."""


def files() -> dict[str, str]:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    pages = render_pages(corpus, links)
    edition = Edition(corpus=corpus, links=links, pages=pages, masthead=Masthead(), words=ENGLISH)
    made = make_files(edition, PublishOptions(), None)
    addresses = print_addresses(list_addresses(pages, ("about.md",), links))
    text = {name: data for name, data in made.items() if isinstance(data, str)}
    return {**text, ADDRESSES: addresses}


FILES = files()
DATA = sorted(n for n in FILES if n.startswith("data/") and not n.startswith("data/schema/"))


def schema_of(name: str) -> str:
    for pattern, schema in SCHEMAS.items():
        if found := re.fullmatch(pattern, name):
            return schema.format(*found.groups())
    return ""


def validator(schema: str) -> Draft202012Validator:
    content: Any = json.loads(FILES[f"data/schema/{schema}.schema.json"])
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


@pytest.mark.parametrize("name", DATA)
def test_every_data_file_is_valid_by_its_published_schema(name: str) -> None:
    faults = validator(schema_of(name)).iter_errors(json.loads(FILES[name]))
    assert [f"{fault.json_path}: {fault.message}" for fault in faults] == []


def test_every_schema_has_a_file_and_names_itself() -> None:
    used = {schema_of(name) for name in DATA}
    shipped = {n.removeprefix("data/schema/") for n in FILES if n.startswith("data/schema/")}
    assert shipped == {f"{schema}.schema.json" for schema in used}
    for schema in used:
        content = json.loads(FILES[f"data/schema/{schema}.schema.json"])
        assert content["$id"] == f"{schema}.schema.json"


@pytest.mark.parametrize("name", ["data/briefings.json", "data/entities.json"])
def test_a_field_that_is_missing_or_unknown_is_a_fault(name: str) -> None:
    rows = json.loads(FILES[name])
    known = validator(schema_of(name))
    assert not known.is_valid([{**rows[0], "surprise": 1}])
    assert not known.is_valid([{k: v for k, v in rows[0].items() if k != "page"}])
