"""An entity with its appearances, as its page needs them."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.corpus import Entity, EntityId
from generator.model.page import PageUri
from generator.model.site import Appearance
from generator.render.edition import Edition
from generator.render.excerpt import naming_sentence
from generator.render.quotations import Said, said
from generator.render.rows import briefing_row
from generator.render.shelf import Row, Shelf, Shelved, shelve


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
    briefings: Shelved
    quotes: Said


def find_subject(edition: Edition, key: EntityId) -> Subject:
    """Return the entity with its appearances."""
    appearances = edition.links.appearances[key]
    uri, entity = edition.links.entities[key], edition.entity(key)
    shelf = Shelf(
        uri=uri,
        name=entity.name,
        rows=tuple(_row(edition, appearance) for appearance in appearances),
        facts={"entity": str(key.kind)},
    )
    return Subject(
        key=key,
        uri=uri,
        entity=entity,
        appearances=appearances,
        articles=tuple(edition.article(appearance.article) for appearance in appearances),
        briefings=shelve(edition, shelf, depth=3),
        quotes=said(edition, key),
    )


def _row(edition: Edition, appearance: Appearance) -> Row:
    article = edition.article(appearance.article)
    sentence = naming_sentence(edition.corpus, appearance)
    return Row(date=article.published.value, blocks=briefing_row(edition, article, sentence))
