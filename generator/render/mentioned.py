"""The names most mentioned in a set of briefings."""

from collections.abc import Mapping

from generator.model.corpus import EntityId
from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition


def most_mentioned(edition: Edition, counts: Mapping[EntityId, int]) -> tuple[Block, ...]:
    """Return the section `Most mentioned`, with the number of briefings."""
    top = edition.names_by_count(counts)[: edition.options.mentioned]
    items = ((paragraph(edition.entity_link(key), f" {number}"),) for key, number in top)
    return section(edition.words.say("Most mentioned"), *bullets(items))
