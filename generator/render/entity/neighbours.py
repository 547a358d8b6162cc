"""Who and what an entity appears with."""

from generator.model.page import Block, Inline, PageUri
from generator.render.blocks import bullets, link, paragraph, section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject

STRONGEST = 6
"""Pairs below the most frequent ones; what is named everywhere is in pairs with hundreds."""


def neighbours(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Appears with`: the names with most briefings in common.

    The count leads to the joint page where there is one. The strongest of the pairs that are not
    among the most frequent stand below, however few briefings they have.
    """
    nearest = edition.links.company.get(subject.key, ())
    pairs = edition.pairs.get(subject.key, {})
    shown = nearest[: edition.options.neighbours]
    named = {key for key, _ in shown}
    others = [(key, number) for key, number in nearest if key in pairs and key not in named]
    strongest = sorted(others, key=lambda c: -edition.links.pairs[pairs[c[0]]].strength)[:STRONGEST]
    paired = [found for found in others if found in strongest]
    items = (
        (paragraph(edition.entity_link(key), " ", _count(edition, pairs.get(key), number)),)
        for key, number in (*shown, *paired)
    )
    words = edition.words
    note = (paragraph(words.say("An underlined count opens both on one timeline.")),)
    return section(words.say("Appears with"), *bullets(items), *(note if pairs else ()))


def _count(edition: Edition, page: PageUri | None, number: int) -> Inline | str:
    told = f"{number:,}"
    return told if page is None else link(page, told, edition.words.say("Both on one timeline"))
