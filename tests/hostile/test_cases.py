"""Every shared hostile case: published or refused, shown literally, in time."""

import re
import time

import pytest

from generator import analyse, clean, link, read, relate, render
from generator.settings import Settings
from tests.hostile.cases import FOLDER, Case, load_cases
from tests.hostile.conftest import HostileSite

CASES = load_cases() or (
    pytest.param(None, marks=pytest.mark.skip(reason="the shared hostile articles are absent")),
)
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id if case else "absent")


@each_case
def test_an_article_is_published_or_refused_with_a_reason(
    hostile_site: HostileSite, case: Case
) -> None:
    entries = hostile_site.entries(case.name)
    statuses = {entry["status"] for entry in entries}
    wanted = {
        "ok": [{"published"}, {"copy"}],
        "reject": [{"rejected"}],
        "ok-or-reject": [{"published"}, {"rejected"}],
        "partial": [{"published", "rejected"}],
    }[case.build]
    assert statuses in wanted
    for entry in entries:
        errors = [p for p in entry["problems"] if p["level"] == "error"]
        assert bool(errors) == (entry["status"] == "rejected")
        if entry["record"]:
            assert all(problem["line"] for problem in errors)


@each_case
def test_the_text_is_shown_literally_and_once(hostile_site: HostileSite, case: Case) -> None:
    entries = [e for e in hostile_site.entries(case.name) if e["page"]]
    pages = [hostile_site.page(entry) for entry in entries]
    text = " ".join(page.text for page in pages)
    folded = [" ".join(part.split()) for part in case.visible_text]
    assert [part for part in folded if part not in text and entries] == []
    body = " ".join(page.body for page in pages)
    marks = [part for part in folded if part.startswith(("CANARY", "TAIL"))]
    assert [body.count(mark) for mark in marks if entries] == [1 for _ in marks if entries]
    assert sorted(marks, key=body.find) == sorted(marks)


@each_case
def test_what_must_be_absent_is_absent_from_every_page(
    hostile_site: HostileSite, case: Case
) -> None:
    pages = [hostile_site.page(entry) for entry in hostile_site.entries(case.name) if entry["page"]]
    found = [
        (page.path.parent.name, pattern)
        for page in pages
        for pattern in case.absent_regex
        if re.search(pattern, page.text_source)
    ]
    assert found == []


@pytest.fixture(scope="session")
def stages() -> tuple[analyse.Analyser, Settings]:
    """Return what analyses, with the model already loaded: every run loads it once."""
    settings = Settings()
    knowledge, _ = read.read_knowledge(FOLDER, settings.read)
    return analyse.Analyser(knowledge, settings.analyse), settings


@each_case
def test_an_article_takes_no_longer_than_its_class_allows(
    stages: tuple[analyse.Analyser, Settings], case: Case
) -> None:
    analyser, settings = stages
    start = time.perf_counter()
    records = read.read_file(FOLDER, case.path, settings.read)
    raws = [record.raw for record in records if record.raw]
    knowledge, _ = read.read_knowledge(FOLDER, settings.read)
    furniture = clean.find_furniture(raws, knowledge.sources)
    articles = clean.distinct_ids(
        [clean.clean_article(raw, furniture, knowledge.sources, settings.clean) for raw in raws]
    )
    analyses = {article.id: analyser.analyse(article) for article in articles}
    corpus = relate.relate(articles, analyses, knowledge, settings.relate)
    links = link.link_corpus(corpus, settings.entities)
    pages = render.render_pages(corpus, links, settings.pages)
    assert all(render.print_markdown(page) for page in pages)
    assert time.perf_counter() - start < case.max_seconds
