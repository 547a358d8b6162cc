"""The way from the home page to a page, as the sections above every page show it."""

from collections.abc import Iterator, Mapping

from generator.model.page import Json, PageUri
from generator.publish.linked_data.subject import HOME, Description, Subject

SECTIONS: Mapping[str, str] = {
    "people": "People",
    "organizations": "Organizations",
    "places": "Places",
    "tags": "Tags",
    "timeline": "Timeline",
    "sources": "Sources",
}
"""Folders whose `index` is a section of the site; a page in another one lies below home."""


def describe_breadcrumbs(subject: Subject) -> Description:
    """Return the list of the pages above a page, and the page itself."""
    steps: list[Json] = [
        {"@type": "ListItem", "position": place, "name": name, "item": subject.address(uri)}
        for place, (name, uri) in enumerate(_steps(subject), 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _steps(subject: Subject) -> Iterator[tuple[str, PageUri]]:
    folder = subject.page.uri.partition("/")[0]
    section = PageUri(f"{folder}/index")
    yield subject.masthead.name, HOME
    if folder in SECTIONS and subject.page.uri != section:
        yield SECTIONS[folder], section
    yield subject.page.title, subject.page.uri
