"""The tags: their index by subject, and a page for each."""

from collections.abc import Iterator, Sequence

from generator.model.page import Block, Inline, Json, Link, Page, PageKind, PageUri, Rule
from generator.render.blocks import bullets, heading, inlines, link, paragraph
from generator.render.edition import Edition, count_entities
from generator.render.histogram import months
from generator.render.mentioned import most_mentioned
from generator.render.tag_tree import TagTree
from generator.render.timeline import grouped_by_month

TAGS_INDEX = PageUri("tags/index")
_OTHER = "Other"


def tag_index(edition: Edition, tree: TagTree) -> Page:
    """Return the index of all tags, under their subjects."""
    subjects = tree.subjects()
    heads = sum(1 for slug in subjects if slug)
    words = edition.words
    tags = words.count("{n} tags", len(tree.used))
    subjects_told = words.count("{n} subjects", heads)
    under = words.say("{tags} under {subjects}.", tags=tags, subjects=subjects_told)
    summary = under if heads else f"{tags}."
    title = words.say("Tags")
    blocks: list[Block] = [heading(1, title), paragraph(summary), Rule()]
    for subject, below in subjects.items():
        blocks.append(
            heading(2, *_counted(edition, tree, subject) if subject else (words.say(_OTHER),))
        )
        blocks.extend(bullets(_row(edition, tree, slug) for slug in below))
    return Page(
        uri=TAGS_INDEX,
        kind=PageKind.INDEX,
        title=title,
        description=summary,
        blocks=tuple(blocks),
        facts={"of": "tag", "tags": len(tree.used), "months": _charts(edition, tree)},
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
        yield _tag_page(edition, tree, slug)


def _tag_page(edition: Edition, tree: TagTree, slug: str) -> Page:
    keys = list(edition.links.tagged[slug])
    articles = [edition.article(key) for key in keys]
    label = tree.labels[slug]
    counts = count_entities(edition, keys)
    return Page(
        uri=edition.links.tags[slug],
        kind=PageKind.TAG,
        title=label,
        description=edition.words.count("{n} briefings tagged {label}.", len(keys), label=label),
        blocks=(
            heading(1, label),
            *_about(edition, tree, slug),
            Rule(),
            heading(2, edition.words.say("Briefings")),
            *grouped_by_month(edition, articles),
            Rule(),
            *most_mentioned(edition, counts),
        ),
        facts={"tag": slug, "briefings": len(keys), "months": months(articles)},
    )


def _about(edition: Edition, tree: TagTree, slug: str) -> Iterator[Block]:
    words = edition.words
    rows = [inlines(words.say("Briefings: {number}", number=len(edition.links.tagged[slug])))]
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
