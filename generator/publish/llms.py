"""`llms.txt`: where a language model finds what (https://llmstxt.org), and `robots.txt`."""

from collections.abc import Iterable, Iterator

from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind, PageUri
from generator.model.uri import page_url
from generator.model.visible import visible
from generator.publish.markdown_text import markdown_text
from generator.publish.shorten import shorten
from generator.publish.twins import TWIN_FILE

NEWEST = 30
"""Briefings listed, and names."""

LONGEST = 240
"""Characters of a title or description."""

GUIDE = """\
News articles, each with its outlet and date, linked by the people, organizations and places they
name. Every page has a Markdown twin: `index.md` at its address."""

_INDEXES = tuple(
    PageUri(f"{folder}/index")
    for folder in ("people", "organizations", "places", "tags", "timeline", "sources")
)


def print_llms(pages: Iterable[Page], masthead: Masthead) -> str:
    """Return the guide: sections, newest briefings, most mentioned names, data; links to twins."""
    known = {page.uri: page for page in pages}
    of = {kind: [p for p in known.values() if p.kind is kind] for kind in PageKind}
    newest = sorted(of[PageKind.BRIEFING], key=_date, reverse=True)[:NEWEST]
    named = sorted(of[PageKind.ENTITY], key=_briefings, reverse=True)[:NEWEST]
    indexes = [known[uri] for uri in _INDEXES if uri in known]
    parts = (
        f"# {visible(masthead.name)}",
        f"> {visible(masthead.description)}" if masthead.description else "",
        GUIDE,
        *_section("Sections", indexes, masthead),
        *_section("Newest briefings", newest, masthead),
        *_section("Most mentioned names", named, masthead),
        "## Data",
        "\n".join(_data(masthead)),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def print_robots(masthead: Masthead) -> str:
    """Return what crawlers may read, which is everything, and where the list of pages is."""
    sitemap = f"\nSitemap: {masthead.address}sitemap.xml\n" if masthead.address else ""
    return f"User-agent: *\nAllow: /\n{sitemap}"


def _section(title: str, pages: list[Page], masthead: Masthead) -> Iterator[str]:
    if pages:
        yield f"## {title}"
        yield "\n".join(_row(page, masthead) for page in pages)


def _row(page: Page, masthead: Masthead) -> str:
    address = masthead.address + page_url(page.uri) + TWIN_FILE
    about = f": {_text(page.description)}" if page.description else ""
    return f"- [{_text(page.title)}]({address}){about}"


def _text(text: str) -> str:
    return markdown_text(shorten(visible(text), LONGEST))


def _data(masthead: Masthead) -> Iterator[str]:
    yield f"- [Briefings]({masthead.address}data/briefings.json): every briefing with its facts"
    yield f"- [Names]({masthead.address}data/entities.json): people, organizations and places"
    yield f"- [Schemas]({masthead.address}data/schema/briefings.schema.json): what the fields mean"
    yield f"- [Feed]({masthead.address}feed.json): the newest briefings as a JSON Feed"


def _date(page: Page) -> str:
    return str(page.facts.get("date", ""))


def _briefings(page: Page) -> int:
    count = page.facts.get("briefings")
    return count if isinstance(count, int) else 0
