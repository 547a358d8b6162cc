"""Pages at old addresses that lead to where the content is now."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from generator.model.page import Page, PageKind, PageUri, Paragraph
from generator.model.problem import Level, Problem
from generator.model.uri import page_url
from generator.render.blocks import heading, link, told
from generator.words import ENGLISH, Words

FILE = "redirects.yml"
_NONE: Mapping[str, str] = MappingProxyType({})


def redirect_pages(
    redirects: Mapping[str, str],
    pages: Iterable[Page],
    words: Words = ENGLISH,
    moved: Mapping[str, str] = _NONE,
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Return a page for each old address, and what is wrong with the others.

    Args:
        redirects: old address to new, below the site's root; chains followed already.
        pages: all generated pages: what an address may lead to, and what must not be hidden.
        words: the language of the site.
        moved: more such addresses, which nobody wrote down; the redirects come first.
    """
    known = {page_url(page.uri).strip("/"): page for page in pages}
    made, problems = [], []
    led = {o.strip("/"): n for o, n in moved.items() if o.strip("/") not in known}
    redirects = {**_still_needed(moved, redirects, known), **redirects}
    for old, new in sorted(redirects.items()):
        now = led.get(new.strip("/"), new)
        target = known.get(now.strip("/"))
        if old.strip("/") in known:
            problems.append(_problem(Level.WARNING, f"`{old}` is a page; it is not redirected"))
        elif target is None:
            problems.append(_problem(Level.ERROR, f"`{old}` leads to `{new}`, which is no page"))
        else:
            made.append(_page(PageUri(old.strip("/")), target, words))
    return tuple(made), tuple(problems)


def _still_needed(
    moved: Mapping[str, str], redirects: Mapping[str, str], known: Mapping[str, Page]
) -> dict[str, str]:
    """Return the moved addresses at which nothing else stands."""
    written = {old.strip("/") for old in redirects}
    return {o: n for o, n in moved.items() if o.strip("/") not in {*written, *known}}


def _page(uri: PageUri, target: Page, words: Words) -> Page:
    return Page(
        uri=uri,
        kind=PageKind.REDIRECT,
        title=target.title,
        description=words.say("This page has moved."),
        blocks=(
            heading(1, target.title),
            Paragraph(
                told(words, "This page has moved to {page}.", page=link(target.uri, target.title))
            ),
        ),
        facts={"to": page_url(target.uri)},
    )


def _problem(level: Level, message: str) -> Problem:
    return Problem(path=FILE, level=level, message=message)
