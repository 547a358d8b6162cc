"""What is said of a page; a kind that is not a collection is one more entry in `KINDS`."""

import json
from collections.abc import Callable, Mapping

from generator.model.page import PageKind
from generator.publish.linked_data.article import describe_briefing
from generator.publish.linked_data.breadcrumbs import describe_breadcrumbs
from generator.publish.linked_data.collection import describe_collection, describe_site
from generator.publish.linked_data.subject import HOME, Description, Subject
from generator.publish.linked_data.thing import describe_entity

KINDS: Mapping[PageKind, Callable[[Subject], Description]] = {
    PageKind.HOME: describe_site,
    PageKind.BRIEFING: describe_briefing,
    PageKind.ENTITY: describe_entity,
}

SILENT = frozenset({PageKind.ABOUT, PageKind.REDIRECT})
"""Kinds of pages that nothing is said of."""

_SAFE = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)
"""Within a `script` element nothing but `</script` and `<!--` means anything; without `<` there
is neither. The others are for those who read the page with less care."""


def describe_page(subject: Subject) -> tuple[Description, ...]:
    """Return what schema.org has words for: the page's matter, and the way to it."""
    if subject.page.kind in SILENT:
        return ()
    describe = KINDS.get(subject.page.kind, describe_collection)
    if subject.page.uri == HOME:
        return (describe(subject),)
    return (describe(subject), describe_breadcrumbs(subject))


def print_linked_data(descriptions: tuple[Description, ...]) -> str:
    """Return the descriptions as JSON that can stand in a `script` element; empty if none."""
    if not descriptions:
        return ""
    content = {"@context": "https://schema.org", "@graph": list(descriptions)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).translate(_SAFE)
