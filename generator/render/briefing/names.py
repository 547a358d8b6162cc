"""The names in a briefing, by kind, with counts."""

from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.article import Article
from generator.model.page import Block
from generator.render.blocks import bullets, paragraph, section
from generator.render.briefing.language import unread
from generator.render.edition import Edition

KIND_TITLES: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANIZATION: "Organizations",
    EntityKind.PLACE: "Places",
}
"""Heading of each kind of entity, in the order of pages."""


def names(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Names in this briefing`."""
    counts = edition.names_by_count(edition.named.get(article.id, {}))
    groups: list[Block] = [*unread(edition, article)]
    for kind, title in KIND_TITLES.items():
        items = (
            (paragraph(edition.entity_link(entity), f" {number}"),)
            for entity, number in counts
            if entity.kind is kind
        )
        groups.extend(section(edition.words.say(title), *bullets(items), level=3))
    return section(edition.words.say("Names in this briefing"), *groups)
