"""The common timeline of a pair."""

from generator.model.page import Block
from generator.render.blocks import section
from generator.render.edition import Edition
from generator.render.pair.couple import Couple


def briefings(edition: Edition, couple: Couple) -> tuple[Block, ...]:
    """Return the section `Briefings`: by month, with the sentence that names both."""
    return section(edition.words.say("Briefings"), *couple.briefings.blocks)
