"""What a link says before it is followed: a small file for every briefing and every name.

    data/previews/people/zamir-kabulov.json
    {"kind": "person", "found": false, "title": "Zamir Kabulov", "meta": "…", "text": "…"}

A new kind of page gets previews by a row in `META`: what stands beneath its title.
"""

import json
from collections.abc import Callable, Iterable, Mapping

from generator.model.page import Json, Page, PageKind
from generator.model.visible import visible
from generator.publish.shorten import shorten
from generator.words import Words

FOLDER = "data/previews"

LONGEST = 240
"""Characters of the text: five lines of the preview. Bounds a file at about one kilobyte."""


def make_previews(pages: Iterable[Page], words: Words) -> Mapping[str, str]:
    """Return the contents of every preview by its file's name in the tree."""
    return {
        f"{FOLDER}/{page.uri}.json": _print(_preview(page, words))
        for page in pages
        if page.kind in META
    }


def _print(preview: dict[str, Json]) -> str:
    return json.dumps(preview, ensure_ascii=False, separators=(",", ":")) + "\n"


def _preview(page: Page, words: Words) -> dict[str, Json]:
    return {
        "kind": page.facts.get("entity", str(page.kind)),
        "found": page.facts.get("registered") is False,
        "title": visible(page.title),
        "meta": visible(META[page.kind](page, words)),
        "text": shorten(visible(page.description), LONGEST),
    }


def _briefing(page: Page, words: Words) -> str:
    date = words.date(_text(page, "date"))
    return ", ".join(
        part for part in (_text(page, "outlet") or _text(page, "agency"), date) if part
    )


def _entity(page: Page, words: Words) -> str:
    first, last = words.date(_text(page, "first")), words.date(_text(page, "last"))
    if not _text(page, "first"):
        return ""
    return first if first == last else words.say("{first} to {last}", first=first, last=last)


META: Mapping[PageKind, Callable[[Page, Words], str]] = {
    PageKind.BRIEFING: _briefing,
    PageKind.ENTITY: _entity,
}
"""The kinds of pages that have previews, and what stands beneath the title."""


def _text(page: Page, name: str) -> str:
    return str(page.facts.get(name) or "")
