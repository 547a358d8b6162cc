"""A page that is to be described, and the site it stands in."""

from dataclasses import dataclass

from generator.model.masthead import Masthead
from generator.model.page import Json, Page, PageUri
from generator.model.uri import page_url, relative_url

HOME = PageUri("index")

Description = dict[str, Json]
"""One JSON-LD node, without `@context`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a description is made of."""

    page: Page
    """As the front matter tells it; its blocks are not looked at."""
    masthead: Masthead
    card: str = ""
    """Address of the page's picture for sharing; empty if it has none."""

    def address(self, uri: PageUri) -> str:
        """Return where another page is: its whole address, or the way there from this page."""
        if self.masthead.address:
            return self.masthead.address + page_url(uri)
        return relative_url(self.page.uri, uri)

    def text(self, fact: str) -> str:
        """Return a fact of the page, empty if it has none of that name."""
        value = self.page.facts.get(fact)
        return value if isinstance(value, str) else ""

    def texts(self, fact: str) -> list[str]:
        """Return a fact that is a list of words."""
        value = self.page.facts.get(fact)
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def rows(self, fact: str) -> list[dict[str, Json]]:
        """Return a fact that is a list of mappings."""
        value = self.page.facts.get(fact)
        return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def stated(description: Description) -> Description:
    """Return the description without what is not known."""
    return {key: value for key, value in description.items() if value not in ("", [], None)}
