"""The door of the room: the corpus put together."""

from collections.abc import Mapping, Sequence

from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.register import Knowledge
from generator.relate.options import RelateOptions


def relate(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    knowledge: Knowledge,
    options: RelateOptions,
) -> Corpus:
    """Return everything known about all articles; the order of `articles` does not matter."""
    del options
    ordered = {article.id: article for article in sorted(articles, key=lambda item: item.id)}
    return Corpus(
        articles=ordered,
        analyses={key: analyses[key] for key in ordered},
        entities={},
        resolved={key: tuple(None for _ in analyses[key].mentions) for key in ordered},
        copies={},
        related=dict.fromkeys(ordered, ()),
        knowledge=knowledge,
    )
