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
    named: dict[tuple[int, EntityId], int] = {}
    for index in linked:
        start, target = analysis.mentions[index].start, resolved[index]
        if target is not None:
            named.setdefault((bisect_right(headings, start), target), start)
    seen: set[tuple[int, EntityId]] = set()
    chosen: list[int] = []
    for index, reference in enumerate(analysis.references):
        entity = EntityId(kind=reference.kind, key=reference.key)
        place = (bisect_right(headings, reference.start), entity)
        before = place in named and named[place] < reference.start
        if entity in paged and not before and place not in seen:
            seen.add(place)
            chosen.append(index)
    return tuple(chosen)
