"""What an entity is quoted with."""

from generator.model.page import Block
from generator.render.blocks import section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject


def quotes(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Quoted`: the newest quotes, the others on own pages."""
    return section(edition.words.say("Quoted"), *subject.quotes.blocks)
