"""A page as Markdown that stands beside its HTML, for readers that would rather have the text."""

import yaml

from generator.model.page import Page
from generator.model.uri import page_url
from generator.model.visible import visible
from generator.render.markdown import print_markdown_body
from generator.render.targets import twin_target

_FACTS = ("date", "outlet", "agency", "url", "wikidata")
"""What of a page's facts its head tells, where known."""


def print_twin(page: Page) -> str:
    """Return the page's text under a short head; links lead to the other pages' twins."""
    facts = {name: page.facts[name] for name in _FACTS if page.facts.get(name)}
    head = {"title": visible(page.title), "page": page_url(page.uri) or "./", **facts}
    told = {key: visible(value) if isinstance(value, str) else value for key, value in head.items()}
    dumped = yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=10**6)
    return f"---\n{dumped}---\n\n{print_markdown_body(page, twin_target)}"
