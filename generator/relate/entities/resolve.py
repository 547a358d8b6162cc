"""Mentions of all articles to entities."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model.analysis import Analysis, Mention
from generator.model.article import Article
from generator.model.corpus import Entity, EntityId
from generator.model.register import Register
from generator.model.slug import slugify
from generator.relate.entities.options import EntityOptions


def resolve_entities(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    register: Register,
    options: EntityOptions,
) -> tuple[Mapping[EntityId, Entity], Mapping[str, tuple[EntityId | None, ...]]]:
    """Return the entities, and for each article what each mention points to."""
    by_key = {entry.key: entry for entry in register.entries}
    forms: dict[EntityId, Counter[str]] = defaultdict(Counter)
    resolved = {
        article.id: tuple(_identify(m, options) for m in analyses[article.id].mentions)
        for article in sorted(articles, key=lambda a: a.id)
    }
    for key, ids in resolved.items():
        for mention, target in zip(analyses[key].mentions, ids, strict=True):
            if target:
                forms[target][mention.text] += 1
    entities = {}
    for target in sorted(forms):
        names = tuple(sorted(forms[target].items(), key=lambda f: (-f[1], f[0])))
        entry = by_key.get(target.key)
        entities[target] = Entity(
            key=target.key,
            name=entry.name if entry else max((n for n, _ in names), key=lambda n: (len(n), n)),
            kind=target.kind,
            registered=entry is not None and entry.kind == target.kind,
            description=entry.description if entry else "",
            wikidata=entry.wikidata if entry else "",
            names=names,
        )
    return entities, resolved


def _identify(mention: Mention, options: EntityOptions) -> EntityId | None:
    if mention.evidence.confidence < options.threshold:
        return None
    return EntityId(kind=mention.kind, key=mention.key or slugify(mention.name))
