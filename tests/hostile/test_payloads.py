"""Our own hostile articles, a class each: everything is text, wherever it stands."""

import re

import pytest

from tests.hostile.built_page import shown
from tests.hostile.conftest import HostileSite
from tests.hostile.payloads import payload_articles, sentence_of, starting_with

ARTICLES = list(payload_articles())
each_article = pytest.mark.parametrize(
    ("name", "payload"),
    [(name, payload) for name, _, payload in ARTICLES],
    ids=[a[0] for a in ARTICLES],
)


@each_article
def test_a_payload_is_shown_as_it_was_written(
    hostile_site: HostileSite, name: str, payload: str
) -> None:
    (entry,) = hostile_site.entries(f"articles/{name}")
    assert entry["status"] == "published"
    body = hostile_site.page(entry).body
    assert folded(sentence_of(name, payload)) in body
    assert folded(starting_with(name, payload)) in body


@each_article
def test_a_payload_in_the_title_is_the_heading(
    hostile_site: HostileSite, name: str, payload: str
) -> None:
    (entry,) = hostile_site.entries(f"articles/{name}")
    page = hostile_site.page(entry)
    if name.endswith(".txt"):
        assert page.heading == f"The gate {name} stays open"
    elif len(payload) > 1 and len(payload) < 200:
        assert page.heading in {folded(payload), "Untitled"} or len(page.heading) > 10


def folded(text: str) -> str:
    """Return the text as the reading room hands it on and the page shows it."""
    return shown(text.replace("\ud83d", "\ufffd"))


def test_marks_piled_on_one_letter_are_capped(hostile_site: HostileSite) -> None:
    piled = re.compile("[\u0300-\u036f]{20}")
    assert [page.path for page in hostile_site.pages if piled.search(page.source)] == []
