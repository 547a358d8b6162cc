"""A page as Markdown that stands beside its HTML, for readers that would rather have the text."""

import re

import yaml

from generator.model.page import Page
from generator.model.uri import page_url
from generator.model.visible import visible

_FACTS = ("date", "outlet", "agency", "url", "wikidata")
"""What of a page's facts its head tells, where known."""


_LINK = re.compile(r"(?<=\]\()(?!https?:)([^)\s#]*?)(index)?\.md(?:#[^)\s]*)?")
"""The way to another file of the tree; in text the brackets are escaped, so it is always a link."""


def print_twin(page: Page, markdown: str) -> str:
    """Return the page's text under a short head; links lead to the other pages' twins.

    Args:
        page: whose facts the head tells.
        markdown: its file in the tree, as `print_markdown` prints it: printing it again would take
            as long as all the rest.
    """
    facts = {name: page.facts[name] for name in _FACTS if page.facts.get(name)}
    head = {"title": visible(page.title), "page": page_url(page.uri) or "./", **facts}
    told = {key: visible(value) if isinstance(value, str) else value for key, value in head.items()}
    dumped = yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=10**6)
    body = markdown.split("\n---\n", 1)[1]
    return f"---\n{dumped}---\n{_moved(body, page)}"


def _moved(body: str, page: Page) -> str:
    """Return the text for a file that stands one folder deeper, unless the page is an index."""
    up = "" if page.uri.rpartition("/")[2] == "index" else "../"

    def lead(link: re.Match[str]) -> str:
        way = link[1] if link[2] else f"{link[1]}/"
        return f"{up}{way}index.md"

    return _LINK.sub(lead, body)
