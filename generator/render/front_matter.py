"""A page's front matter: what templates need, written by a YAML dumper and nothing else."""

from html import escape

import yaml

from generator.model.page import Json, Page, PageKind
from generator.render.escape import visible

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""The one in C is ten times faster and writes the same."""

_ONE_LINE = 10**6
"""No value is folded."""


def front_matter(page: Page) -> str:
    """Return the front matter with its fences.

    `title` and `description` are escaped for HTML, because MkDocs' templates print them raw;
    everything under `wirebrief` is plain text, which templates escape.
    """
    meta: dict[str, Json] = {"title": escape(visible(page.title).strip())}
    if page.description:
        meta["description"] = escape(visible(page.description).strip())
    if page.kind is not PageKind.ABOUT:
        meta["template"] = f"{page.kind}.html"
    meta["wirebrief"] = {"kind": str(page.kind), **{k: _clean(v) for k, v in page.facts.items()}}
    return f"---\n{_dump(meta)}---\n"


def _dump(meta: dict[str, Json]) -> str:
    return yaml.dump(meta, Dumper=_DUMPER, allow_unicode=True, sort_keys=True, width=_ONE_LINE)


def _clean(value: Json) -> Json:
    match value:
        case str():
            return visible(value)
        case list():
            return [_clean(item) for item in value]
        case dict():
            return {visible(key): _clean(item) for key, item in value.items()}
        case _:
            return value
