"""Where links lead, as the page tree and as the built site write it."""

from generator.model.page import Link, PageUri
from generator.model.uri import page_url, relative_link
from generator.render.escape import escape_address


def markdown_target(link: Link, page: PageUri) -> str:
    """Return the link's target in the page tree, escaped: `../../people/x.md#briefings`."""
    if link.target.startswith(("http://", "https://")):
        return escape_address(link.target)
    anchor = f"#{link.fragment}" if link.fragment else ""
    if link.target == page and anchor:
        return anchor
    return escape_address(relative_link(page, PageUri(link.target)) + anchor)


def page_target(link: Link, page: PageUri) -> str:
    """Return the link's target in the built site, escaped: `../../../people/x/#briefings`."""
    if link.target.startswith(("http://", "https://")):
        return escape_address(link.target)
    anchor = f"#{link.fragment}" if link.fragment else ""
    if link.target == page and anchor:
        return anchor
    up = "../" * page_url(page).count("/")
    return escape_address((up + page_url(PageUri(link.target)) or "./") + anchor)
