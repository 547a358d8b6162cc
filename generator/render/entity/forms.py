"""The names an entity goes by."""

from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject


def forms(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Names it goes by`, with counts."""
    items = ((paragraph(f"{form} {number}"),) for form, number in subject.entity.names)
    return section(edition.words.say("Names it goes by"), *bullets(items))
