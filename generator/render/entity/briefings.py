"""Every briefing that names an entity, by month, with the sentence."""

from generator.model.page import Block
from generator.render.blocks import section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject


def briefings(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Briefings`; of very many only the newest, the others on own pages."""
    return section(edition.words.say("Briefings"), *subject.briefings.blocks)
