"""When a page says it was published."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.model.fact import Fact
from generator.read.characters import drop_controls, fold
from generator.read.html_date_names import META_NAMES
from generator.read.html_json_ld import article_records, broken_scripts
from generator.read.html_times import headline_time, marked_class, marked_time

_DATED = re.compile(r"\d{4}|\d[/.-]\d{1,2}[/.-]\d\d")
"""What every date with a year holds; `4 hours ago` and `10:05` do not."""

_STATED = re.compile(r'"datePublished"\s*:\s*"([^"\\]{8,40})"')


def find_date(tree: HtmlElement) -> Fact | None:
    """Return the date that a page states in its markup, as written; `None` without evidence.

    In this order: `datePublished` of JSON-LD, `meta` elements, elements marked as the time of
    publication, the one `time` beside the headline, elements whose class says that they hold
    the day. No text is searched and no address taken apart here: `clean` does that, with its
    rules.
    """
    finders = (_json_ld, _meta, marked_time, headline_time, marked_class)
    for value, rule in (found for finder in finders for found in finder(tree)):
        text = fold(drop_controls(value)[0])
        if _DATED.search(text):
            return Fact(value=text, rule=rule)
    return None


def _json_ld(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for record in article_records(tree):
        date = record.get("datePublished")
        if isinstance(date, str):
            yield date, "html:json-ld"
    for text in broken_scripts(tree):
        dates = set(_STATED.findall(text))
        if len(dates) == 1:
            yield dates.pop(), "html:json-ld"


def _meta(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    stated: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            # pages saved by older tools hold `value` where the standard has `content`
            value = meta.get("content") or meta.get("value") or ""
            stated.setdefault((meta.get(attribute) or "").lower(), value)
    return ((stated[name], f"html:{name}") for name in META_NAMES if stated.get(name))
