"""Who and what else is named where a pair is."""

from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition, count_entities
from generator.render.pair.couple import Couple


def company(edition: Edition, couple: Couple) -> tuple[Block, ...]:
    """Return the section `Also named`: the names with most of the common briefings."""
    counts = dict(count_entities(edition, list(couple.pair.articles)))
    for own in (couple.pair.one, couple.pair.other):
        counts.pop(own, None)
    nearest = edition.names_by_count(counts)[: edition.options.neighbours]
    items = ((paragraph(edition.entity_link(key), f" {number:,}"),) for key, number in nearest)
    return section(edition.words.say("Also named"), *bullets(items))
