"""Who and what an entity appears with."""

from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition, count_entities
from generator.render.entity.subject import Subject


def neighbours(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Appears with`: the names with most briefings in common."""
    counts = dict(count_entities(edition, [a.article for a in subject.appearances]))
    del counts[subject.key]
    nearest = edition.names_by_count(counts)[: edition.options.neighbours]
    items = ((paragraph(edition.entity_link(key), f" {number}"),) for key, number in nearest)
    return section(edition.words.say("Appears with"), *bullets(items))
