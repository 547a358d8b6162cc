"""Where links lead, as the page tree and as the built site write it."""

from collections.abc import Callable

from generator.model.page import Link, PageUri
from generator.model.uri import relative_link, relative_url
from generator.render.escape import escape_address

LinkMapper = Callable[[Link, PageUri], str]
"""Gives the target of a link on a page, escaped."""


def markdown_target(link: Link, page: PageUri) -> str:
    """Return the link's target in the page tree, escaped: `../../people/x.md#briefings`."""
    return _target(link, page, relative_link)


def page_target(link: Link, page: PageUri) -> str:
    """Return the link's target as MkDocs writes it, escaped: `../../people/x/#briefings`."""
    return _target(link, page, relative_url)


def _target(link: Link, page: PageUri, relate: Callable[[PageUri, PageUri], str]) -> str:
    if link.target.startswith(("http://", "https://")):
        return escape_address(link.target)
    anchor = f"#{link.fragment}" if link.fragment else ""
    if link.target == page and anchor:
        return anchor
    return escape_address(relate(page, PageUri(link.target)) + anchor)
