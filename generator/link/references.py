"""Which descriptions by office (`the Afghan president`) are printed as links."""

from bisect import bisect_right
from collections.abc import Collection

from generator.model.article import Article, BlockKind
from generator.model.corpus import Corpus, EntityId


def choose_references(
    article: Article, corpus: Corpus, paged: Collection[EntityId], linked: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the indexes of the references to link: the first in each section.

    A person whose name is linked before in the section gets no second link there.

    Args:
        article: whose references.
        corpus: holds them.
        paged: what has a page.
        linked: indexes of the mentions that are links.
    """
    analysis, resolved = corpus.analyses[article.id], corpus.resolved.get(article.id, ())
    headings = [block.start for block in article.blocks if block.kind is BlockKind.HEADING]
    named = [
        (analysis.mentions[index].start, target)
        for index in linked
        if (target := resolved[index]) is not None
    ]
    seen: set[tuple[int, EntityId]] = set()
    chosen: list[int] = []
    for index, reference in enumerate(analysis.references):
        entity = EntityId(kind=reference.kind, key=reference.key)
        section = bisect_right(headings, reference.start)
        before = any(
            target == entity
            and start < reference.start
            and bisect_right(headings, start) == section
            for start, target in named
        )
        if entity in paged and not before and (section, entity) not in seen:
            seen.add((section, entity))
            chosen.append(index)
    return tuple(chosen)
