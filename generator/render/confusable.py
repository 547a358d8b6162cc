"""Lines that keep apart what a reader could mix up."""

from generator.model.corpus import EntityId
from generator.model.page import Block, Paragraph, Text
from generator.render.blocks import told
from generator.render.edition import Edition


def not_confused(edition: Edition, key: EntityId) -> tuple[Block, ...]:
    """Return the line that leads from an entity's page to those it could be taken for."""
    return tuple(
        Paragraph(
            told(
                edition.words,
                "Not to be confused with {name} ({what}).",
                name=edition.entity_link(other),
                what=_what(edition, other),
            )
        )
        for other in edition.namesakes.get(key, ())
    )


def disambiguation(edition: Edition, group: tuple[EntityId, ...]) -> tuple[Block, ...]:
    """Return the entry of an index for a name that several bear."""
    name = edition.entity(group[0]).name
    return (
        Paragraph((Text(edition.words.say("{name} may be:", name=name)),)),
        *(
            Paragraph(
                told(
                    edition.words,
                    "{name} ({what})",
                    name=edition.entity_link(key),
                    what=_what(edition, key),
                )
            )
            for key in group
        ),
    )


def _what(edition: Edition, key: EntityId) -> str:
    entity = edition.entity(key)
    kind = edition.words.say(str(entity.kind).capitalize())
    return entity.description.rstrip(".") or kind
