"""The door of the room: the corpus put together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.register import Knowledge
from generator.relate.copies import find_copies
from generator.relate.entities import resolve_entities
from generator.relate.options import Options
from generator.relate.related import find_related
from generator.relate.tags import unify_tags


def relate(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    knowledge: Knowledge,
    options: Options,
) -> Corpus:
    """Return everything known about all articles; the order of `articles` does not matter.

    `analyses` must hold the analysis of each article, by id.
    """
    ordered = {article.id: article for article in sorted(articles, key=lambda item: item.id)}
    facts = unify_tags({key: analyses[key] for key in ordered}, knowledge.vocabulary)
    entities, resolved = resolve_entities(
        tuple(ordered.values()), facts, knowledge.register, options.entities
    )
    copies = find_copies(ordered.values(), options.copies)
    corpus = Corpus(
        articles=ordered,
        analyses=facts,
        entities=dict(sorted(entities.items())),
        resolved=dict(sorted(resolved.items())),
        copies=copies,
        related={},
        knowledge=knowledge,
    )
    return replace(corpus, related=find_related(corpus, options.related))
