"""Pages at old addresses that lead to where the content is now."""

from collections.abc import Iterable, Mapping

from generator.model.page import Page, PageKind, PageUri, Paragraph
from generator.model.problem import Level, Problem
from generator.model.uri import page_url
from generator.render.blocks import heading, link, told
from generator.words import ENGLISH, Words

FILE = "redirects.yml"


def redirect_pages(
    redirects: Mapping[str, str], pages: Iterable[Page], words: Words = ENGLISH
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Return a page for each old address, and what is wrong with the others.

    Args:
        redirects: old address to new, below the site's root; chains followed already.
        pages: all generated pages: what an address may lead to, and what must not be hidden.
        words: the language of the site.
    """
    known = {page_url(page.uri).strip("/"): page for page in pages}
    made, problems = [], []
    for old, new in redirects.items():
        target = known.get(new.strip("/"))
        if old.strip("/") in known:
            problems.append(_problem(Level.WARNING, f"`{old}` is a page; it is not redirected"))
        elif target is None:
            problems.append(_problem(Level.ERROR, f"`{old}` leads to `{new}`, which is no page"))
        else:
            made.append(_page(PageUri(old.strip("/")), target, words))
    return tuple(made), tuple(problems)


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
