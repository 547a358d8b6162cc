"""Feeds: valid by the rules of their formats, stable, complete where they can be."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import etree

from generator.link import Options, link_corpus
from generator.model.corpus import Corpus
from generator.model.fact import Fact, Precision, Publication
from generator.model.masthead import Masthead
from generator.model.uri import page_url
from generator.publish import make_feeds
from generator.publish.feeds import FeedOptions
from generator.render import render_pages
from tests.render.corpus import harbour

ADDRESS = "https://news.example/desk/"
SITE = Masthead(name="Harbour & Sons", description="All of it.", address=ADDRESS)
ATOM = {"a": "http://www.w3.org/2005/Atom"}
RULES = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
HOSTILE = (
    'Ends <b>here</b> ]]> & "quoted" \x00\x0b\x1b\ud800\ufffe \u202egnp.exe <!-- </title><script>'
)


def feeds(
    corpus: Corpus | None = None, masthead: Masthead = SITE, options: FeedOptions | None = None
) -> dict[str, str]:
    corpus = corpus or harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    pages = render_pages(corpus, links)
    return make_feeds(corpus, links, pages, masthead, options or FeedOptions())


def with_articles(change: dict[str, object]) -> Corpus:
    corpus = harbour()
    articles = {key: replace(a, **change) for key, a in corpus.articles.items()}  # type: ignore[arg-type]
    return replace(corpus, articles=articles)


def atom(files: dict[str, str], name: str = "feed.xml") -> etree._Element:
    return etree.fromstring(files[name].encode())


def dated(value: str) -> Publication:
    precision = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR, 0: Precision.UNKNOWN}
    return Publication(value=value, precision=precision[len(value)], rule="header")


def assert_json_feed(text: str) -> None:
    """Check every rule of JSON Feed 1.1 that says what must or may be there."""
    feed = json.loads(text)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert isinstance(feed["items"], list)
    known = {"version", "title", "home_page_url", "feed_url", "description", "language"}
    assert set(feed) <= known | {"authors", "items"}
    assert all(author["name"] for author in feed["authors"])
    ids = [item["id"] for item in feed["items"]]
    assert len(set(ids)) == len(ids)
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["content_text"]
        assert all(author["name"] for author in item["authors"])
        assert all(isinstance(tag, str) for tag in item["tags"])
        assert INSTANT.fullmatch(item.get("date_published", "2000-01-01T00:00:00Z"))
        own = {key for key in item if key.startswith("_")}
        known = {"id", "url", "external_url", "title", "content_text", "date_published"}
        assert set(item) - own <= known | {"authors", "tags", "language"}


@pytest.mark.parametrize("masthead", [SITE, Masthead(name="No address")], ids=["site", "nowhere"])
def test_every_feed_is_valid_with_and_without_an_address(masthead: Masthead) -> None:
    for name, text in feeds(masthead=masthead).items():
        if name.endswith(".xml"):
            RULES.assertValid(etree.fromstring(text.encode()))
        else:
            assert_json_feed(text)


def test_hostile_text_is_text_in_both_formats() -> None:
    corpus = with_articles(
        {
            "title": Fact(value=HOSTILE, rule="header"),
            "authors": (Fact(value=HOSTILE, rule="header"),),
            "outlet": Fact(value=HOSTILE, rule="header"),
        }
    )
    files = feeds(corpus, Masthead(name=HOSTILE, description=HOSTILE, address=ADDRESS))
    shown = 'Ends <b>here</b> ]]> & "quoted" gnp.exe <!-- </title><script>'
    for name, text in files.items():
        if name.endswith(".xml"):
            feed = atom(files, name)
            RULES.assertValid(feed)
            assert {e.text for e in feed.iterfind("a:entry/a:title", ATOM)} <= {shown}
            assert {e.text for e in feed.iterfind("a:author/a:name", ATOM)} == {shown}
        else:
            assert_json_feed(text)
            assert {item["title"] for item in json.loads(text)["items"]} <= {shown}


def test_everything_that_can_be_followed_has_both_feeds() -> None:
    links = link_corpus(harbour(), Options(min_briefings=1))
    followed = ["index", *links.entities.values(), *links.tags.values(), *links.sources.values()]
    folders = {page_url(page) for page in followed}  # type: ignore[arg-type]
    assert set(feeds()) == {
        f"{folder}feed.{kind}" for folder in folders for kind in ("xml", "json")
    }


def test_a_feed_holds_the_newest_briefings_only() -> None:
    full, capped = feeds(), feeds(options=FeedOptions(entries=2))
    ids = [item["id"] for item in json.loads(full["feed.json"])["items"]]
    assert len(ids) > 2
    assert [item["id"] for item in json.loads(capped["feed.json"])["items"]] == ids[:2]


def test_feeds_can_be_switched_off() -> None:
    assert feeds(options=FeedOptions(enabled=False)) == {}


def test_a_date_is_as_exact_as_it_is_known() -> None:
    corpus = with_articles({"published": dated("2021-07")})
    entry = atom(feeds(corpus)).find("a:entry", ATOM)
    assert entry is not None
    assert entry.find("a:published", ATOM) is None
    assert entry.findtext("a:updated", None, ATOM) == "2021-07-01T00:00:00Z"
    item = json.loads(feeds(corpus)["feed.json"])["items"][0]
    assert "date_published" not in item
    assert item["_wirebrief"]["date"] == "2021-07"


def test_what_has_no_date_is_counted_in_atom_and_stands_in_json() -> None:
    files = feeds(with_articles({"published": Publication()}))
    feed, items = atom(files), json.loads(files["feed.json"])["items"]
    RULES.assertValid(feed)
    assert feed.findall("a:entry", ATOM) == []
    subtitle = feed.findtext("a:subtitle", None, ATOM) or ""
    assert f"{len(items)} briefings without a date are left out" in subtitle
    assert all("date_published" not in item for item in items)


def test_an_entry_keeps_its_id_when_title_site_and_name_change() -> None:
    def ids(corpus: Corpus, masthead: Masthead) -> set[str]:
        files = feeds(corpus, masthead)
        entries = atom(files).iterfind("a:entry/a:id", ATOM)
        assert {e.text for e in entries} <= {
            i["id"] for i in json.loads(files["feed.json"])["items"]
        }
        return {item["id"] for item in json.loads(files["feed.json"])["items"]}

    renamed = with_articles({"title": Fact(value="Another", rule="header")})
    assert ids(harbour(), SITE) == ids(renamed, Masthead(name="Moved"))


def test_two_feeds_never_share_an_id() -> None:
    files = feeds()
    ids = [atom(files, name).findtext("a:id", None, ATOM) for name in files if name.endswith("xml")]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("masthead", [SITE, Masthead()], ids=["site", "nowhere"])
def test_every_address_in_a_feed_leads_to_a_page_or_feed_of_the_site(masthead: Masthead) -> None:
    files = feeds(masthead=masthead)
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    pages = {ADDRESS + page_url(page.uri) for page in render_pages(corpus, links)}
    known = pages | {ADDRESS + name for name in files}
    for name, text in files.items():
        here = ADDRESS + name
        if name.endswith(".xml"):
            found = [
                link.get("href")
                for link in etree.fromstring(text.encode()).iter("{*}link")
                if link.get("rel") != "via"
            ]
        else:
            feed = json.loads(text)
            found = [feed["home_page_url"], feed["feed_url"], *(i["url"] for i in feed["items"])]
        assert {urljoin(here, address or "") for address in found} <= known
        assert all(masthead.address in (address or "") for address in found)


def test_an_entry_says_what_the_page_says() -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    pages = {ADDRESS + page_url(page.uri): page for page in render_pages(corpus, links)}
    for item in json.loads(feeds()["feed.json"])["items"]:
        page = pages[item["url"]]
        assert item["title"] == page.title
        assert item["_wirebrief"]["date"] == page.facts.get("date")
        assert item.get("external_url", "") == page.facts.get("url", "")
        assert item["tags"] == page.facts.get("tags", [])


def test_feeds_are_the_same_every_time() -> None:
    assert feeds() == feeds()
