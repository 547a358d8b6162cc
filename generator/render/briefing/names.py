"""The names in a briefing, by kind, with counts."""

from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.article import Article
from generator.model.page import Block, Link, Text
from generator.render.blocks import bullets, paragraph, section
from generator.render.briefing.anchors import section_anchor
from generator.render.briefing.crowd import leading
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
    room = leading(edition.options, len(counts))
    listed = counts[:room] if "evidence" in edition.options.briefing else counts
    groups: list[Block] = [*unread(edition, article)]
    for kind, title in KIND_TITLES.items():
        items = (
            (paragraph(edition.entity_link(entity), f" {number}"),)
            for entity, number in listed
            if entity.kind is kind
        )
        groups.extend(section(edition.words.say(title), *bullets(items), level=3))
    if len(listed) < len(counts):
        groups.append(paragraph(_way_to_all(edition, article, len(counts))))
    return section(edition.words.say("Names in this briefing"), *groups)


def _way_to_all(edition: Edition, article: Article, count: int) -> Link:
    """Return the link to the foot of the page, where every name stands with its evidence."""
    label = (Text(edition.words.count("All {n} names and their evidence", count)),)
    anchor = section_anchor(edition, article, "Names and evidence")
    return Link(edition.links.briefings[article.id], label, fragment=anchor)
