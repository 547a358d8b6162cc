"""When a page says it was published."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.model.fact import Fact
from generator.read.characters import drop_controls, fold
from generator.read.json_text import Json, JsonError, parse_json

META_NAMES = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date_published",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "published-date",
    "publication_date",
    "article_date_original",
    "article.published",
    "pubdate",
    "rnews:datepublished",
    "cxenseparse:recs:publishtime",
    "date",
)
"""`name`, `property` or `itemprop` of `meta` elements, most telling first. Modification dates
are left out: a wrong date is worse than none."""


_UPDATED = re.compile(r"\b(?:updated|modified|edited|revised)\b", re.IGNORECASE)


def find_date(tree: HtmlElement) -> Fact | None:
    """Return the date that a page states in its markup, as written; `None` without evidence.

    In this order: `datePublished` of JSON-LD, `meta` elements, `time` elements marked as
    the publication, the one `time` beside the headline. No text is searched and no address
    taken apart here: `clean` does that, with its rules.
    """
    finders = (_json_ld, _meta, _marked_time, _headline_time)
    for value, rule in (found for finder in finders for found in finder(tree)):
        if text := fold(drop_controls(value)[0]):
            return Fact(value=text, rule=rule)
    return None


def _json_ld(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            value = parse_json(script.text or "")
        except JsonError:
            continue
        for record in _records(value):
            date = record.get("datePublished")
            if isinstance(date, str):
                yield date, "html:json-ld"


def _records(value: Json) -> Iterator[dict[str, Json]]:
    queue: list[Json] = [value]
    while queue:
        item = queue.pop(0)
        if isinstance(item, dict):
            kind = item.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(isinstance(name, str) and _is_article(name) for name in kinds):
                yield item
            queue.extend(item.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage"))
        elif isinstance(item, list):
            queue.extend(item)


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "Posting", "Report")) or kind == "WebPage"


def _meta(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    stated: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            # pages saved by older tools hold `value` where the standard has `content`
            value = meta.get("content") or meta.get("value") or ""
            stated.setdefault((meta.get(attribute) or "").lower(), value)
    return ((stated[name], f"html:{name}") for name in META_NAMES if stated.get(name))


def _marked_time(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    marked = "//*[@itemprop='datePublished' or @pubdate][@datetime or @content or text()]"
    for element in tree.xpath(marked):
        value = element.get("datetime") or element.get("content") or element.text_content()
        yield value, "html:datePublished"


def _headline_time(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    headlines = tree.xpath("//h1")
    if len(headlines) != 1:
        return
    for box in headlines[0].xpath("ancestor::*[self::article or self::header or self::main]"):
        times = {
            time.get("datetime")
            for time in box.iter("time")
            if time.get("datetime") and not _is_update(time)
        }
        if len(times) == 1:
            yield times.pop(), "html:time"


def _is_update(time: HtmlElement) -> bool:
    """Whether the words before or in a `time` element say that it is the last change."""
    parent = time.getparent()
    before = (parent.text or "") if parent is not None and parent[0] is time else ""
    return _UPDATED.search(f"{before} {time.text_content()}") is not None
