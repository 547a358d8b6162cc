"""Pages that hold several articles, as the front page of a blog does."""

from collections.abc import Sequence

from lxml.html import HtmlElement

PARAGRAPH = 20
"""Words of a kept block that is looked for in the articles of a page."""

MOST = 50
"""Articles of a page, and blocks of the kept text, that are compared."""

_OUTER = "//article[not(ancestor::article)][.//h1 or .//h2 or .//h3]"


def count_stories(tree: HtmlElement, kept: Sequence[str], title: str) -> int:
    """Return how many articles of the page the kept text is taken from.

    One where a heading of the page is the title: then it is that article, and what follows it
    (updates of a running report, the next story of an endless page) belongs to the page.
    """
    squeezed = _squeeze(title)
    headings = (_squeeze(heading.text_content()) for heading in tree.iter("h1", "h2", "h3"))
    if squeezed and squeezed in headings:
        return 1
    texts = [_squeeze(text) for text in kept if len(text.split()) >= PARAGRAPH]
    stories = [_squeeze(article.text_content()) for article in tree.xpath(_OUTER)[:MOST]]
    return sum(any(text in story for text in texts[:MOST]) for story in stories)


def _squeeze(text: str) -> str:
    return "".join(text.split()).casefold()
