"""An entity with its appearances, as its page needs them."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.corpus import Entity, EntityId
from generator.model.page import PageUri
from generator.model.site import Appearance
from generator.render.edition import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One entity and the briefings that name it."""

    key: EntityId
    uri: PageUri
    entity: Entity
    appearances: tuple[Appearance, ...]
    """Newest first, undated last."""
    articles: tuple[Article, ...]
    """Of the appearances, in the same order."""


def find_subject(edition: Edition, key: EntityId) -> Subject:
    """Return the entity with its appearances."""
    appearances = edition.links.appearances[key]
    return Subject(
        key=key,
        uri=edition.links.entities[key],
        entity=edition.entity(key),
        appearances=appearances,
        articles=tuple(edition.article(appearance.article) for appearance in appearances),
    )
