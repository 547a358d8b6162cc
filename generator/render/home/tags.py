"""The tags most used."""

from generator.model.page import Block
from generator.render.blocks import bullets, link, paragraph, section
from generator.render.edition import Edition
from generator.render.tag_tree import TagTree


def tags(edition: Edition, _: None) -> tuple[Block, ...]:
    """Return the section `Tags`, with the number of briefings."""
    tree = TagTree(edition)
    tagged = edition.links.tagged
    top = sorted(tree.used, key=lambda s: (-len(tagged[s]), tree.labels[s].casefold(), s))
    items = (
        (paragraph(link(edition.links.tags[s], tree.labels[s]), f" {len(tagged[s])}"),)
        for s in top[: edition.options.home_tags]
    )
    return section(edition.words.say("Tags"), *bullets(items))
