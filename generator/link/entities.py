"""The address of every entity that has a page."""

from collections.abc import Mapping

from generator.link.options import Options
from generator.link.slugs import Wish, assign
from generator.model.corpus import EntityId
from generator.model.page import PageUri
from generator.model.site import Appearance
from generator.model.slug import slugify
from generator.model.uri import FOLDERS


def assign_entities(
    appearances: Mapping[EntityId, tuple[Appearance, ...]], options: Options
) -> Mapping[EntityId, PageUri]:
    """Return the addresses of the entities that appear in enough briefings."""
    paged = sorted(e for e, found in appearances.items() if len(found) >= options.min_briefings)
    wishes = (
        Wish(key=f"{e.kind}/{e.key}", folder=FOLDERS[e.kind], slug=slugify(e.key)) for e in paged
    )
    addresses, _ = assign(wishes)
    return {entity: addresses[f"{entity.kind}/{entity.key}"] for entity in paged}
