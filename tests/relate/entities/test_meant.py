"""Who is meant: the cases of `docs/decisions/006-names-rather-unlinked.md`, from text to page."""

from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from generator.analyse.names import NameFinder, NameOptions
from generator.model.analysis import Analysis
from generator.model.register import Register
from generator.read import Options, read_knowledge
from generator.relate.entities import EntityOptions, resolve_entities
from tests.analyse.names.test_finder import article

CASES = read_fixture_file(Path(__file__).parents[2] / "cases" / "names_meant.md")


@pytest.fixture(scope="module")
def register() -> Register:
    knowledge, _ = read_knowledge(Path(__file__).parent / "no-content", Options())
    return knowledge.register


@pytest.fixture(scope="module")
def finder(register: Register) -> NameFinder:
    return NameFinder(register, NameOptions())


@pytest.mark.parametrize(
    ("title", "texts", "expected"), [case[1:] for case in CASES], ids=[case[1] for case in CASES]
)
def test_a_name_leads_to_what_is_meant(
    finder: NameFinder, register: Register, title: str, texts: str, expected: str
) -> None:
    meant = _meant(texts.strip().split("\n"), finder, register)
    for line in expected.strip().split("\n"):
        form, target = line.rsplit(": ", 1)
        assert meant.get(form, {"none"}) == {target}, title


def _meant(texts: list[str], finder: NameFinder, register: Register) -> dict[str, set[str]]:
    """Return the targets of every form, by the number of its article; `-` for unlinked ones."""
    articles = [replace(article(text), id=str(n)) for n, text in enumerate(texts, start=1)]
    analyses = {a.id: Analysis(article=a.id, mentions=finder.find(a)[0]) for a in articles}
    _, resolved = resolve_entities(articles, analyses, register, EntityOptions())
    found: dict[str, set[str]] = {}
    for key, targets in resolved.items():
        for mention, target in zip(analyses[key].mentions, targets, strict=True):
            leads = f"{target.kind}/{target.key}" if target else "-"
            found.setdefault(f"{key} {mention.text}", set()).add(leads)
    return found
