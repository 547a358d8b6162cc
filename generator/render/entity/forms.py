"""The names an entity goes by."""

from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject


def forms(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Names it goes by`, with counts, the most frequent first."""
    names = subject.entity.names
    shown = names[: edition.options.forms]
    items = bullets((paragraph(f"{form} {number:,}"),) for form, number in shown)
    rest = len(names) - len(shown)
    others = paragraph(edition.words.count("And {n} other names.", rest))
    more = (others,) if rest and shown else ()
    return section(edition.words.say("Names it goes by"), *items, *more)
