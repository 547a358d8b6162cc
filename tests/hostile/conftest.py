"""One site of every hostile article, built once."""

import json
import os
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from generator.hosts import build_site
from generator.pipeline import Outcome
from tests.conftest import ROOT
from tests.hostile.built_page import BuiltPage
from tests.hostile.cases import load_cases
from tests.hostile.payloads import payload_articles

SECRET = "SECRET-IN-MKDOCS-YML"  # noqa: S105 (a word to look for)

REGISTER = """entities:
  - name: "<b>Gate</b> & \\"Sons\\""
    kind: organization
    aliases: ["(((", "a+)+$", ".*", "[x](y)", "{{ 7*7 }}", "northern gate"]
    description: "<script>window.__pwn=1</script> [x](javascript:y) {{ 7*7 }}"
  - name: "../../etc"
    kind: place
    aliases: ["southern gate"]
    wikidata: "Q1\\"><script>"
  - name: "index"
    kind: person
    aliases: ["keeper of the gate", "x"]
"""

TAGS = """tags:
  - label: "<img src=x onerror=window.__pwn=1>"
    synonyms: ["gate", "(((", "{{ x }}"]
  - label: "../.."
    synonyms: ["dawn"]
"""

SOURCES = """sources:
  - name: "<i>Wire</i>"
    aliases: ["Example Wire"]
    home: "javascript:window.__pwn=1"
    rights: "</article><script>window.__pwn=1</script>"
    country: "{{ 7*7 }}"
"""


SEARCH = ("search/index.html", "search/dialog.html")
"""The page that says how to search, and the window that scripts fill: made from no article."""


@dataclass(frozen=True)
class HostileSite:
    """The built site and what is known of it."""

    folder: Path
    outcome: Outcome
    seconds: float
    """Of the processor, however many others want it."""

    @cached_property
    def inputs(self) -> dict[tuple[str, int | None], dict[str, Any]]:
        """The report's inputs by path and record."""
        report = json.loads((self.folder / "build" / "report.json").read_text(encoding="utf-8"))
        return {(item["path"], item["record"]): item for item in report["inputs"]}

    def entries(self, name: str) -> list[dict[str, Any]]:
        """Return the report's entries of one file."""
        return [item for (path, _), item in self.inputs.items() if path == name]

    def page(self, entry: dict[str, Any]) -> BuiltPage:
        """Return the built page of an input."""
        return BuiltPage(self.folder / "site" / entry["page"] / "index.html")

    @cached_property
    def pages(self) -> tuple[BuiltPage, ...]:
        """Every built page but that of the search."""
        site = self.folder / "site"
        own = {site / name for name in SEARCH}
        return tuple(BuiltPage(path) for path in sorted(site.rglob("*.html")) if path not in own)


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> HostileSite:
    """Return the site of the shared and our own hostile articles."""
    folder = tmp_path_factory.mktemp("hostile")
    articles = folder / "content" / "articles"
    articles.mkdir(parents=True)
    for case in load_cases():
        shutil.copy(case.path, articles)
    for name, text, _ in payload_articles():
        (articles / name).write_text(text, encoding="utf-8", errors="surrogatepass")
    for name, text in (("entities", REGISTER), ("tags", TAGS), ("sources", SOURCES)):
        (folder / "content" / f"{name}.yml").write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "theme_overrides", folder / "theme_overrides")
    shutil.copytree(ROOT / "content" / "pages", folder / "content" / "pages")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(f"# {SECRET}\n{configuration}", encoding="utf-8")
    start = _used()
    outcome = build_site(folder / "mkdocs.yml")
    return HostileSite(folder, outcome, _used() - start)


def _used() -> float:
    """Return the processor time of this process and of those it waited for, in seconds."""
    return sum(os.times()[:4])
