"""The indexes of people, organizations and places, A to Z."""

from collections.abc import Iterator

from generator.model.analysis import EntityKind
from generator.model.corpus import Entity, EntityId
from generator.model.page import Block, Page, PageUri, Paragraph
from generator.render.alphabet import Alphabet, Entry, alphabet_pages
from generator.render.blocks import paragraph, told
from generator.render.briefing.names import KIND_TITLES
from generator.render.confusable import disambiguation
from generator.render.edition import Edition
from generator.render.namesakes import shared_names
from generator.render.places.mapping import places_map
from generator.render.sort_name import sort_key, sort_name

_SEE_ALSO = 3
"""Other names listed for one entity: the most frequent ones."""

ENTITY_INDEXES: dict[EntityKind, PageUri] = {
    EntityKind.PERSON: PageUri("people/index"),
    EntityKind.ORGANIZATION: PageUri("organizations/index"),
    EntityKind.PLACE: PageUri("places/index"),
}


def entity_index(edition: Edition, kind: EntityKind) -> Iterator[Page]:
    """Return the index of all entities of a kind that have a page: one page, or one a letter."""
    keys = [key for key in edition.links.entities if key.kind is kind]
    registered = sum(edition.entity(key).registered for key in keys)
    words = edition.words
    summary = words.say(
        "{names} in {briefings}. {registered} registered by the editor, "
        "{found} found in the texts.",
        names=words.count("{n} names", len(keys)),
        briefings=words.count("{n} briefings", len(edition.newest)),
        registered=words.number(registered),
        found=words.number(len(keys) - registered),
    )
    index = Alphabet(
        uri=ENTITY_INDEXES[kind],
        title=words.say(KIND_TITLES[kind]),
        summary=summary,
        entries=[
            *(entry for key in keys for entry in _entries(edition, key)),
            *_shared(edition, kind),
        ],
        facts={
            "of": str(kind),
            "names": len(keys),
            "registered": registered,
            "map": places_map(edition) if kind is EntityKind.PLACE else {},
        },
        foot=_foot(edition, kind),
    )
    return alphabet_pages(edition, index)


def _entries(edition: Edition, key: EntityId) -> Iterator[Entry]:
    entity = edition.entity(key)
    name = sort_name(entity.name, entity.kind)
    total = len(edition.links.appearances[key])
    first = paragraph(edition.entity_link(key, name), f" {edition.words.number(total)}")
    about = (paragraph(entity.description),) if entity.description else ()
    yield Entry(name=name, blocks=(first, *about), briefings=total)
    for other in _other_names(entity):
        see = Paragraph(
            told(edition.words, "{other}, see {name}", other=other, name=edition.entity_link(key))
        )
        yield Entry(name=other, blocks=(see,))


def _shared(edition: Edition, kind: EntityKind) -> Iterator[Entry]:
    """Yield an entry for each name that several entities bear, one of them of this kind."""
    for group in shared_names(edition.corpus, edition.links):
        if any(key.kind is kind for key in group):
            name = edition.entity(group[0]).name
            yield Entry(name=name, blocks=disambiguation(edition, group))


def _other_names(entity: Entity) -> list[str]:
    """Names under which a reader would look in another place than the entity's own."""
    own = {word for word in sort_key(entity.name).split() if word != ","}
    others = (form for form, _ in entity.names if set(sort_key(form).split()) - own)
    places = {sort_key(form)[:4]: form for form in reversed(list(others))}
    places.pop(sort_key(sort_name(entity.name, entity.kind))[:4], None)
    return sorted(places.values())[:_SEE_ALSO]


def _foot(edition: Edition, kind: EntityKind) -> tuple[Block, ...]:
    without = sum(
        key.kind is kind and key not in edition.links.entities for key in edition.links.appearances
    )
    if not without:
        return ()
    return (
        paragraph(
            edition.words.count(
                "{n} names in too few briefings to have a page; search finds them.", without
            )
        ),
    )
