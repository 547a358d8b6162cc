"""The tags: their index by subject, and a page for each."""

from collections.abc import Iterator, Sequence

from generator.model.page import Block, Inline, Json, Link, Page, PageKind, PageUri, Rule
from generator.render.alphabet import MOST_USED, Alphabet, Entry, alphabet_pages
from generator.render.blocks import bullets, heading, inlines, link, paragraph, section
from generator.render.edition import Edition, count_entities
from generator.render.histogram import months
from generator.render.mentioned import most_mentioned
from generator.render.shelf import briefing_shelf, shelve
from generator.render.tag_tree import TagTree
from generator.render.weight import weigh

TAGS_INDEX = PageUri("tags/index")
_OTHER = "Other"

_CHART = 700
"""Bytes of the small chart that a template draws for a tag, over some ten years."""


def tag_index(edition: Edition, tree: TagTree) -> Iterator[Page]:
    """Return the index of all tags, under their subjects; very many also by letter."""
    subjects = tree.subjects()
    heads = sum(1 for slug in subjects if slug)
    words = edition.words
    tags = words.count("{n} tags", len(tree.used))
    subjects_told = words.count("{n} subjects", heads)
    under = words.say("{tags} under {subjects}.", tags=tags, subjects=subjects_told)
    summary = under if heads else f"{tags}."
    title = words.say("Tags")
    by_subject = [
        block for s, below in subjects.items() for block in _subject(edition, tree, s, below)
    ]
    charts = _CHART * len(tree.used)
    if weigh(by_subject) + charts > edition.options.list_bytes:
        yield from alphabet_pages(edition, _alphabet(edition, tree, title, summary))
        return
    yield Page(
        uri=TAGS_INDEX,
        kind=PageKind.INDEX,
        title=title,
        description=summary,
        blocks=(heading(1, title), paragraph(summary), Rule(), *by_subject),
        facts={"of": "tag", "tags": len(tree.used), "months": _charts(edition, tree)},
    )


def _subject(
    edition: Edition, tree: TagTree, subject: str, below: Sequence[str]
) -> tuple[Block, ...]:
    title = _counted(edition, tree, subject) if subject else (edition.words.say(_OTHER),)
    return (heading(2, *title), *bullets(_row(edition, tree, slug) for slug in below))


def _alphabet(edition: Edition, tree: TagTree, title: str, summary: str) -> Alphabet:
    """Return the index of very many tags: the widest subjects, and all tags from A to Z."""
    count = {slug: len(edition.links.tagged[slug]) for slug in tree.used}
    subjects = sorted((s for s in tree.subjects() if s), key=lambda s: (-count[s], s))[:MOST_USED]
    rows = bullets((paragraph(*_counted(edition, tree, slug)),) for slug in subjects)
    return Alphabet(
        uri=TAGS_INDEX,
        title=title,
        summary=summary,
        entries=[
            Entry(name=tree.labels[s], blocks=_row(edition, tree, s), briefings=count[s])
            for s in tree.used
        ],
        facts={"of": "tag", "tags": len(tree.used), "months": {}},
        before=section(edition.words.say("Subjects"), *rows),
    )


def _counted(edition: Edition, tree: TagTree, slug: str) -> tuple[Inline, ...]:
    number = len(edition.links.tagged[slug])
    return inlines(link(edition.links.tags[slug], tree.labels[slug]), f" {number}")


def _charts(edition: Edition, tree: TagTree) -> dict[str, Json]:
    articles = edition.corpus.articles
    return {s: months(articles[a] for a in edition.links.tagged[s]) for s in tree.used}


def _row(edition: Edition, tree: TagTree, slug: str) -> tuple[Block, ...]:
    first = paragraph(*_counted(edition, tree, slug))
    entry = tree.entry(slug)
    if entry and entry.synonyms:
        return (
            first,
            paragraph(edition.words.say("also: {names}", names=", ".join(entry.synonyms))),
        )
    return (first,)


def tag_pages(edition: Edition, tree: TagTree) -> Iterator[Page]:
    """Return the page of every tag."""
    for slug in tree.used:
        yield from _tag_pages(edition, tree, slug)


def _tag_pages(edition: Edition, tree: TagTree, slug: str) -> Iterator[Page]:
    keys = list(edition.links.tagged[slug])
    articles = [edition.article(key) for key in keys]
    label = tree.labels[slug]
    counts = count_entities(edition, keys)
    uri = edition.links.tags[slug]
    held = shelve(edition, briefing_shelf(edition, uri, label, articles), depth=3)
    yield Page(
        uri=uri,
        kind=PageKind.TAG,
        title=label,
        description=edition.words.count("{n} briefings tagged {label}.", len(keys), label=label),
        blocks=(
            heading(1, label),
            *_about(edition, tree, slug),
            Rule(),
            heading(2, edition.words.say("Briefings")),
            *held.blocks,
            Rule(),
            *most_mentioned(edition, counts),
        ),
        facts={"tag": slug, "briefings": len(keys), "months": months(articles)},
    )
    yield from held.pages


def _about(edition: Edition, tree: TagTree, slug: str) -> Iterator[Block]:
    words = edition.words
    number = words.number(len(edition.links.tagged[slug]))
    rows = [inlines(words.say("Briefings: {number}", number=number))]
    entry = tree.entry(slug)
    if entry and entry.synonyms:
        rows.append(inlines(words.say("Also: {names}", names=words.listed(entry.synonyms))))
    related = (
        (words.say("Subject"), tree.parents(slug)),
        (words.say("Narrower"), tree.children(slug)),
    )
    for label, slugs in related:
        if slugs:
            rows.append(inlines(f"{label}: ", *_tag_links(edition, tree, slugs)))
    yield from bullets((paragraph(*row),) for row in rows)


def _tag_links(edition: Edition, tree: TagTree, slugs: Sequence[str]) -> Iterator[Link | str]:
    for number, slug in enumerate(slugs):
        if number:
            yield ", "
        yield link(edition.links.tags[slug], tree.labels[slug])
