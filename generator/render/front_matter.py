"""A page's front matter: what templates need, written by a YAML dumper and nothing else."""

from html import escape

import yaml

from generator.model.page import Json, Page, PageKind
from generator.model.visible import visible

_FAST = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""The one in C is ten times faster and writes the same."""

_UNSEARCHED = frozenset({PageKind.REDIRECT, PageKind.ARCHIVE})
"""What search leaves out: old addresses, and rows that stand on other pages already."""

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
    if page.kind in _UNSEARCHED:
        meta["search"] = {"exclude": True}
    facts: dict[str, Json] = {key: _clean(value) for key, value in page.facts.items()}
    meta["wirebrief"] = {"kind": str(page.kind), **facts}
    return f"---\n{_dump(meta)}---\n"


def _dump(meta: dict[str, Json]) -> str:
    return yaml.dump(meta, Dumper=_Dumper, allow_unicode=True, sort_keys=True, width=_ONE_LINE)


class _Row(list[Json]):
    """A list without lists in it: stands on one line."""


class _Pairs(dict[str, Json]):
    """A mapping of plain values below the first level: stands on one line."""


class _Dumper(_FAST):  # type: ignore[misc, valid-type]  # chosen at run time
    """Writes leaves on one line, so that a person can read past them."""

    def ignore_aliases(self, _data: object) -> bool:
        """Write every value where it stands."""
        return True


_Dumper.add_representer(
    _Row, lambda d, row: d.represent_sequence("tag:yaml.org,2002:seq", row, flow_style=True)
)
_Dumper.add_representer(
    _Pairs, lambda d, pairs: d.represent_mapping("tag:yaml.org,2002:map", pairs, flow_style=True)
)


def _clean(value: Json) -> Json:
    """Return the value with only visible text, leaves marked for one line."""
    match value:
        case str():
            return visible(value)
        case list():
            items = [_clean(item) for item in value]
            return items if any(isinstance(item, list | dict) for item in items) else _Row(items)
        case dict():
            pairs = {visible(key): _clean(item) for key, item in value.items()}
            nested = any(isinstance(item, list | dict) for item in pairs.values())
            return pairs if nested else _Pairs(pairs)
        case _:
            return value
