"""What a page states of its article in JSON-LD, after schema.org."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.read.json_text import Json, JsonError, parse_json


def article_records(tree: HtmlElement) -> Iterator[dict[str, Json]]:
    """Yield the records of articles and pages, those nested in graphs and lists too."""
    for text in _scripts(tree):
        try:
            value = parse_json(text)
        except JsonError:
            continue
        yield from _records(value)


def broken_scripts(tree: HtmlElement) -> Iterator[str]:
    """Yield the scripts that are no JSON, as by a comma too many."""
    for text in _scripts(tree):
        try:
            parse_json(text)
        except JsonError:
            yield text


def _scripts(tree: HtmlElement) -> Iterator[str]:
    return (node.text or "" for node in tree.xpath("//script[@type='application/ld+json']"))


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
