"""Addresses: pure conversions and who gets which."""

import pytest
from mkdocs.utils import get_relative_url

from generator.link import page_file, page_url, relative_link, web_address
from generator.link.slugs import Wish, assign, title_slug
from generator.model.page import PageUri
from generator.model.uri import relative_url

URIS = ("index", "people/index", "people/x", "people/x/2015", "briefings/2015/10/a", "people/y")


@pytest.mark.parametrize(
    ("uri", "file", "url"),
    [
        ("index", "index.md", ""),
        ("people/index", "people/index.md", "people/"),
        ("people/x", "people/x.md", "people/x/"),
        ("timeline/2015/index", "timeline/2015/index.md", "timeline/2015/"),
        ("briefings/2015/10/a-b", "briefings/2015/10/a-b.md", "briefings/2015/10/a-b/"),
    ],
)
def test_a_page_has_a_file_and_an_address(uri: str, file: str, url: str) -> None:
    assert (page_file(PageUri(uri)), page_url(PageUri(uri))) == (file, url)


@pytest.mark.parametrize(
    ("from_", "to", "path"),
    [
        ("index", "people/x", "people/x.md"),
        ("people/x", "index", "../index.md"),
        ("people/x", "people/y", "y.md"),
        ("people/x", "people/x", "x.md"),
        ("people/x/2015", "people/x", "../x.md"),
        ("people/x", "people/x/2015", "x/2015.md"),
        ("briefings/2015/10/a", "people/x", "../../../people/x.md"),
        ("briefings/2015/10/a", "briefings/2015/11/b", "../11/b.md"),
    ],
)
def test_links_between_files_are_relative(from_: str, to: str, path: str) -> None:
    assert relative_link(PageUri(from_), PageUri(to)) == path


@pytest.mark.parametrize("from_", [*URIS])
@pytest.mark.parametrize("to", [*URIS])
def test_addresses_relate_as_mkdocs_relates_them(from_: str, to: str) -> None:
    one, other = PageUri(from_), PageUri(to)
    assert relative_url(one, other) == get_relative_url(page_url(other) or "./", page_url(one))


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://a.example/b?c=1&d=2#e", "https://a.example/b?c=1&d=2#e"),
        (" HTTP://A.Example/B ", "http://a.example/B"),
        ("https://\u00fc.example/\u00e9 (1)", "https://xn--tda.example/%C3%A9%20%281%29"),
        ("https://a.example:8080/50%", "https://a.example:8080/50%25"),
        ("javascript:alert(1)", None),
        ("//a.example/x", None),
        ("data:text/html,x", None),
        ("https://bank.example@evil.example/", None),
        ("https:///path", None),
        ("https://a.example:port/", None),
        ("https://[::1", None),
        ("https://a..example/", None),
        ("ftp://a.example/", None),
        ("", None),
    ],
)
def test_only_plain_web_addresses_pass(written: str, address: str | None) -> None:
    assert web_address(written) == address


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Dostum asks Moscow for gunships", "dostum-asks-moscow-for-gunships"),
        ("S\u00f8rensen\u2019s \u201cbig\u201d day: 50% off!", "sorensens-big-day-50-off"),
        ("../../etc/passwd", "etc-passwd"),
        ("word " * 40, "word" + "-word" * 11),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_title_becomes_a_readable_slug(title: str, slug: str) -> None:
    assert title_slug(title, 60) == slug


@pytest.mark.parametrize("title", ["index", "CON", "\u0007", "\U0001f600\U0001f600", "--", "nul"])
def test_no_title_makes_an_empty_or_reserved_slug(title: str) -> None:
    slug = title_slug(title, 60)
    assert slug.lower() not in {"", "index", "con", "nul"}
    assert "/" not in slug


def test_the_first_claim_keeps_the_address_and_the_second_gets_a_suffix() -> None:
    wishes = [Wish(key=key, folder="f", slug="same") for key in ("one", "two", "three")]
    addresses, late = assign(wishes)
    assert addresses["one"] == "f/same"
    assert [wish.key for wish in late] == ["two", "three"]
    assert len(set(addresses.values())) == 3
    assert all(uri.startswith("f/same") for uri in addresses.values())


def test_a_number_does_not_take_the_place_of_a_month() -> None:
    addresses, late = assign([Wish(key="k", folder="briefings/2015", slug="10")])
    assert addresses["k"].startswith("briefings/2015/10-")
    assert late == ()
