"""What stands beside the pages of hostile articles: text for programs, pictures, citations."""

import json
import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from lxml import etree, html
from markdown import markdown
from markdown_it import MarkdownIt
from PIL import Image

from generator.model.visible import visible
from tests.hostile.conftest import HostileSite

TEXT_TAGS = {"div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "a", "strong", "em"}
QUOTED_TAGS = TEXT_TAGS | {"blockquote", "hr"}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
ATOM = "{http://www.w3.org/2005/Atom}"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
FIELD = re.compile(
    r"  (author|title|howpublished|year|month|url|note) = (\{.*\}|[a-z]{3}),", re.DOTALL
)


def test_the_guide_for_language_models_is_text_and_our_links(hostile_site: HostileSite) -> None:
    (path,) = _files(hostile_site, "llms.txt")
    text = path.read_text(encoding="utf-8")
    for root in _parsed(text):
        assert {str(e.tag) for e in root.iter()} <= QUOTED_TAGS | {"code"}
        addresses = [str(e.get("href")) for e in root.iter("a")]
        assert [a for a in addresses if not a.startswith("https://example.org/")] == []
    assert max(map(len, text.splitlines())) < 1000
    shown = " ".join(_parsed(text)[0].text_content().split())
    assert "<script>window.__pwn=1</script> [x](javascript:y) {{ 7*7 }}" in shown


def test_every_markdown_twin_is_text(hostile_site: HostileSite) -> None:
    generated = [p for p in _files(hostile_site, "index.md") if p.parent.name != "about"]
    for path in generated:
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        assert set(yaml.safe_load(front)) <= {
            "title", "page", "date", "outlet", "agency", "url", "wikidata",
        }  # fmt: skip
        root = html.fragment_fromstring(MarkdownIt("commonmark").render(body), create_parent="div")
        assert {str(e.tag) for e in root.iter()} <= QUOTED_TAGS, path
        assert _schemes(root) <= {"", "http", "https"}
    assert len(generated) > 300


def test_json_feeds_hold_visible_text_and_safe_values(hostile_site: HostileSite) -> None:
    for path in _files(hostile_site, "feed.json"):
        feed = json.loads(path.read_text(encoding="utf-8"))
        assert _hidden(feed) == []
        for item in feed["items"]:
            assert urlsplit(item.get("external_url", "https:")).scheme in {"http", "https"}
            assert LANGUAGE.fullmatch(item.get("language", "en"))
            assert "content_html" not in item


def test_atom_feeds_hold_text_and_safe_values(hostile_site: HostileSite) -> None:
    feeds = [etree.parse(path).getroot() for path in _files(hostile_site, "feed.xml")]
    for root in feeds:
        assert _schemes(root) <= {"http", "https"}
        texts = list(root.iter(f"{ATOM}title", f"{ATOM}summary", f"{ATOM}name"))
        assert [e for e in texts if len(e) or e.get("type", "text") != "text"] == []
        tags = [e.get(XML_LANGUAGE) for e in root.iter() if e.get(XML_LANGUAGE) is not None]
        assert [tag for tag in tags if not LANGUAGE.fullmatch(tag)] == []
    titles = {e.text for root in feeds for e in root.iter(f"{ATOM}title")}
    assert "</title><script>window.__pwn=1</script>" in titles


def test_previews_are_short_visible_text(hostile_site: HostileSite) -> None:
    for path in _files(hostile_site, "data/previews/**/*.json"):
        preview = json.loads(path.read_text(encoding="utf-8"))
        assert set(preview) == {"kind", "found", "title", "meta", "text"}
        assert _hidden(preview) == []
        assert len(preview["text"]) <= 250


def test_structured_data_states_tags_of_languages_and_web_addresses(
    hostile_site: HostileSite,
) -> None:
    found = [
        node
        for page in hostile_site.pages
        for script in page.root.xpath("//script[@type='application/ld+json']")
        for node in json.loads(script.text)["@graph"]
    ]
    for node in found:
        assert LANGUAGE.fullmatch(node.get("inLanguage", "en"))
        for key in ("@id", "url", "isBasedOn", "image", "sameAs"):
            assert urlsplit(node.get(key) or "https:").scheme in {"http", "https"}
        assert _hidden(node) == []
    assert len(found) > 300


def test_every_card_is_a_picture_of_the_right_size(hostile_site: HostileSite) -> None:
    for path in _files(hostile_site, "card.png"):
        with Image.open(path) as picture:
            assert picture.size == (1200, 630)
            assert picture.info == {}


def test_a_citation_in_bibtex_is_one_entry_whatever_the_article_says(
    hostile_site: HostileSite,
) -> None:
    entries = [citation["BibTeX"] for citation in _citations(hostile_site)]
    for entry in entries:
        first, *fields, last = entry.splitlines()
        assert re.fullmatch(r"@misc\{[a-z0-9-]+,", first)
        assert last == "}"
        assert [field for field in fields if not FIELD.fullmatch(field)] == []
        depths = _depths(entry.partition("{")[2])
        assert min(depths[:-1]) > 0
        assert depths[-1] == 0
    assert len(entries) > 200


def test_a_citation_in_markdown_is_one_paragraph_with_our_link(hostile_site: HostileSite) -> None:
    citations = list(_citations(hostile_site))
    for citation in citations:
        for root in _parsed(citation["Markdown"]):
            assert {str(e.tag) for e in root.iter()} <= {"div", "p", "a"}
            assert next(root.iter("a")).get("href") == citation["Address"]
            assert _schemes(root) <= {"http", "https"}
        assert "\n" not in citation["Plain text"]
    assert len(citations) > 200


@pytest.mark.parametrize("name", ["briefings", "entities", "tags", "sources"])
def test_data_has_no_addresses_but_those_of_the_web(hostile_site: HostileSite, name: str) -> None:
    (path,) = _files(hostile_site, f"data/{name}.json")
    rows = json.loads(path.read_text(encoding="utf-8"))
    given = [row[key] for row in rows for key in ("url", "home", "page") if row.get(key)]
    assert given
    assert {urlsplit(address).scheme for address in given} <= {"", "http", "https"}


def _files(hostile_site: HostileSite, pattern: str) -> list[Path]:
    found = sorted((hostile_site.folder / "site").rglob(pattern))
    assert found
    return found


def _hidden(value: Any) -> list[str]:
    """Return the texts in a value from JSON that hold more than a reader can see."""
    if isinstance(value, str):
        return [value] if value != visible(value) else []
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in _hidden(item)]


def _parsed(text: str) -> list[html.HtmlElement]:
    """Return what two kinds of Markdown parsers make of a text."""
    printed = (MarkdownIt("commonmark").render(text), markdown(text))
    return [html.fragment_fromstring(one, create_parent="div") for one in printed]


def _schemes(root: Any) -> set[str]:
    return {urlsplit(e.get("href")).scheme for e in root.iter() if e.get("href")}


def _citations(hostile_site: HostileSite) -> Iterator[dict[str, str]]:
    for page in hostile_site.pages:
        if rows := page.article.xpath(".//details[@id='cite']/dl/div"):
            yield {row[0].text_content(): row[1].text_content() for row in rows}


def _depths(text: str) -> list[int]:
    """Return how deep each sign stands, as BibTeX counts braces: it knows no escaping."""
    steps = ((sign == "{") - (sign == "}") for sign in text)
    return list(accumulate(steps, initial=1))
