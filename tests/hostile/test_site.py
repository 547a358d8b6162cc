"""What must hold of every page and file of a site of hostile articles."""

import gzip
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import yaml
from lxml import html

from tests.hostile.built_page import (
    ALLOWED_ATTRIBUTES,
    ALLOWED_TAGS,
    DIRECTIONS,
    DRAWN_ATTRIBUTES,
    BuiltPage,
)
from tests.hostile.conftest import SEARCH, SECRET, HostileSite

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
SHARING = ("og:", "article:", "twitter:", "wb:")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ADDRESS = re.compile(r"[a-z0-9._/-]+")


def test_the_whole_site_is_built_in_time(hostile_site: HostileSite) -> None:
    assert hostile_site.seconds < 60


def test_every_page_has_one_article_and_one_main_heading(hostile_site: HostileSite) -> None:
    counts = {
        page.path.parent.name: (
            len(list(page.root.iter("article"))),
            len(list(page.root.iter("h1"))),
        )
        for page in hostile_site.pages
    }
    assert {name: count for name, count in counts.items() if count != (1, 1)} == {}


def test_articles_hold_only_allowed_elements_and_attributes(hostile_site: HostileSite) -> None:
    tags: Counter[str] = Counter()
    attributes: Counter[str] = Counter()
    own = {path.stem for path in _handwritten(hostile_site)}
    for page in hostile_site.pages:
        if page.path.parent.name in own:
            continue
        for element in page.article.iter():
            tags[str(element.tag)] += 1
            attributes.update(_attributes(element))
    assert set(tags) - ALLOWED_TAGS == set()
    assert {a for a in attributes if not a.startswith("data-wb")} - ALLOWED_ATTRIBUTES == set()


def test_elements_of_templates_stand_only_where_templates_print_them(
    hostile_site: HostileSite,
) -> None:
    found = {page.path.parent.name: page.displaced for page in hostile_site.pages}
    own = {path.stem for path in _handwritten(hostile_site)} | {"site"}
    assert {name: paths for name, paths in found.items() if paths and name not in own} == {}
    cited = [page for page in hostile_site.pages if page.text_source != page.source]
    assert len(cited) == len(list((hostile_site.folder / "site/briefings").rglob("index.html")))


def test_an_element_of_a_template_is_found_where_an_article_would_put_it(
    hostile_site: HostileSite, tmp_path: Path
) -> None:
    page = next(page for page in hostile_site.pages if page.text_source != page.source)
    forged = '<details class="wb-cite" id="cite"><dl class="wb-cite__forms"></dl></details>'
    copy = tmp_path / "index.html"
    for smuggled in (forged, "<details>", "<image>", "<pre>x</pre>", "<br>", "<svg><g></g></svg>"):
        copy.write_text(page.source.replace("<p>", f"<p>{smuggled}", 1), encoding="utf-8")
        assert BuiltPage(copy).displaced != [], smuggled
    copy.write_text(page.source.replace("<p>", f"<p>{forged}", 1), encoding="utf-8")
    assert "<details" in BuiltPage(copy).text_source


def test_the_search_is_made_from_no_article(hostile_site: HostileSite) -> None:
    for name in SEARCH:
        source = (hostile_site.folder / "site" / name).read_text(encoding="utf-8")
        assert not re.search("__pwn|CANARY|evil|onerror", source)


def test_every_address_is_local_or_of_the_web(hostile_site: HostileSite) -> None:
    found = {
        str(element.get(key))
        for page in hostile_site.pages
        for element in page.root.iter()
        for key in ("href", "src", "action", "formaction", "srcset", "data", "poster", "xlink:href")
        if element.get(key)
    }
    schemes = {urlsplit(address.strip()).scheme for address in found}
    assert schemes <= {"", "http", "https", "mailto"}
    assert [a for a in found if a.startswith("//") or "\\" in a] == []


def test_no_element_runs_what_an_article_says(hostile_site: HostileSite) -> None:
    for page in hostile_site.pages:
        for script in page.root.iter("script", "style", "iframe", "object", "embed", "base"):
            if script.get("type") == "application/ld+json":
                assert not set("<>&") & set(script.text or "")
                assert json.loads(script.text or "")["@context"] == "https://schema.org"
            else:
                assert "__pwn" not in (script.text or "")
            assert "evil.example" not in str(dict(script.attrib))


def test_the_head_says_what_the_page_is_and_no_more(hostile_site: HostileSite) -> None:
    kinds = {
        (element.tag, element.get("name") or element.get("property") or element.get("rel"))
        for page in hostile_site.pages
        for element in page.root.head.iter("meta", "link", "base")
    }
    assert {tag for tag, _ in kinds} <= {"meta", "link"}
    assert {name for tag, name in kinds if tag == "meta"} <= {
        None, "viewport", "description", "generator", "color-scheme", "theme-color", "author",
        *(name for _, name in kinds if name and name.startswith(SHARING)),
    }  # fmt: skip


def test_secrets_of_the_machine_stay_there(hostile_site: HostileSite) -> None:
    for path in _text_files(hostile_site):
        text = path.read_text(encoding="utf-8")
        assert SECRET not in text
        assert "root:x:0:0" not in text


def test_every_path_is_safe_and_unique_everywhere(hostile_site: HostileSite) -> None:
    site = hostile_site.folder / "site"
    paths = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*"))]
    generated = [p for p in paths if not p.startswith("assets/")]
    assert [p for p in generated if not ADDRESS.fullmatch(p)] == []
    assert [p for p in generated if max(map(len, p.split("/"))) > 100] == []
    folded = Counter(unicodedata.normalize("NFKC", path).casefold() for path in paths)
    assert [path for path, count in folded.items() if count > 1] == []
    beside = {path.name for path in hostile_site.folder.iterdir()}
    assert beside == {"build", "content", "mkdocs.yml", "site", "theme_overrides"}


def test_no_file_holds_control_characters(hostile_site: HostileSite) -> None:
    for path in _text_files(hostile_site):
        assert CONTROLS.search(path.read_text(encoding="utf-8")) is None, path.name


def test_every_json_file_is_strict_json(hostile_site: HostileSite) -> None:
    files = [path for path in _text_files(hostile_site) if path.suffix == ".json"]
    for path in [*files, hostile_site.folder / "build" / "report.json"]:
        json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse)
    assert len(files) > 3


def test_every_xml_file_is_well_formed(hostile_site: HostileSite) -> None:
    files = [path for path in _text_files(hostile_site) if path.suffix == ".xml"]
    for path in files:
        ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 (written by ourselves)
    assert "sitemap.xml" in {path.name for path in files}


def test_structured_data_is_strict_json(hostile_site: HostileSite) -> None:
    for page in hostile_site.pages:
        for script in page.root.iter("script"):
            if script.get("type") in {"application/ld+json", "application/json"}:
                json.loads(script.text or "", parse_constant=_refuse)


def test_search_holds_the_text_and_safe_addresses(hostile_site: HostileSite) -> None:
    found = (hostile_site.folder / "site" / "search").glob("*/fragment/*.pf_fragment")
    entries = [json.loads(gzip.decompress(path.read_bytes())[12:]) for path in found]
    assert "own-html-00.txt at dawn" in " ".join(entry["content"] for entry in entries)
    assert [e["url"] for e in entries if not re.fullmatch(r"[a-z0-9/-]*", e["url"])] == []


def test_front_matter_holds_only_what_we_write(hostile_site: HostileSite) -> None:
    tree = hostile_site.folder / "build" / "pages"
    own = {
        p.relative_to(hostile_site.folder / "content" / "pages") for p in _handwritten(hostile_site)
    }
    for path in sorted(tree.rglob("*.md")):
        if path.relative_to(tree) in own:
            continue
        _, front, _ = path.read_text(encoding="utf-8").split("---\n", 2)
        meta = yaml.load(front, Loader=LOADER)  # noqa: S506 (a safe loader)
        assert set(meta) <= {"title", "description", "template", "wirebrief", "search"}
        assert isinstance(meta["title"], str)
        assert meta.get("template", "about.html").removesuffix(".html") == meta["wirebrief"][
            "kind"
        ] or ("template" not in meta)


def _attributes(element: html.HtmlElement) -> list[str]:
    """Return the attributes of an element without those that only its place allows."""
    keys = {str(key).lower() for key in element.keys()}  # noqa: SIM118 (an element is no mapping)
    if element.tag == "svg" or next(element.iterancestors("svg"), None) is not None:
        keys -= DRAWN_ATTRIBUTES
    facts = element.tag in {"dl", "li"} and element.get("dir") == "auto"
    if facts or (element.get("lang") and element.get("dir") in DIRECTIONS):
        keys.discard("dir")
    return sorted(keys)


def _handwritten(hostile_site: HostileSite) -> list[Path]:
    return sorted((hostile_site.folder / "content" / "pages").rglob("*.md"))


def _text_files(hostile_site: HostileSite) -> list[Path]:
    site = hostile_site.folder / "site"
    kinds = {".html", ".json", ".xml", ".txt"}
    return [p for p in sorted(site.rglob("*")) if p.suffix in kinds and p.is_file()]


def _refuse(name: str) -> None:
    raise ValueError(name)
