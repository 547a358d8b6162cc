"""Which mentions of a briefing are printed as links."""

from bisect import bisect_left
from collections.abc import Collection, Iterator

from generator.link.options import Options
from generator.model.analysis import Mention
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.corpus import Corpus, EntityId


def choose_links(
    article: Article, corpus: Corpus, paged: Collection[EntityId], options: Options
) -> tuple[int, ...]:
    """Return the indexes of the mentions to link: the first of each entity in each section.

    A section runs from one sub-heading to the next; headings carry no links, and after the
    first paragraph a paragraph carries only as many as its length allows.
    """
    mentions = corpus.analyses[article.id].mentions
    resolved = corpus.resolved.get(article.id, ())
    seen: set[EntityId] = set()
    chosen: list[int] = []
    for number, (block, inside) in enumerate(_by_block(article, mentions)):
        if block.kind is BlockKind.HEADING:
            seen.clear()
            continue
        room = _room(article, block, options) if number else len(mentions)
        for index in inside:
            entity = resolved[index]
            if room and entity in paged and entity is not None and entity not in seen:
                seen.add(entity)
                chosen.append(index)
                room -= 1
    return tuple(chosen)


def _by_block(
    article: Article, mentions: tuple[Mention, ...]
) -> Iterator[tuple[TextBlock, list[int]]]:
    starts = [mention.start for mention in mentions]
    for block in article.blocks:
        span = range(bisect_left(starts, block.start), bisect_left(starts, block.end))
        yield block, [index for index in span if mentions[index].end <= block.end]


def _room(article: Article, block: TextBlock, options: Options) -> int:
    words = article.text.count(" ", block.start, block.end) + 1
    return max(1, words // options.words_per_link)
