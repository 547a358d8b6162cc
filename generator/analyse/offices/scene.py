"""One article, as descriptions by office need it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.analyse.offices.phrases import Phrase
from generator.model.analysis import EntityKind, Mention, Span
from generator.model.article import Article, TextBlock

_GAP_AFTER = re.compile(r",?\s\(?$")
_GAP_BEFORE = re.compile(r"(?:,|\s[\u2013\u2014-]|\s\()?\s?$")


@dataclass(frozen=True)
class Scene:
    """An article with its names."""

    article: Article
    text: str
    """Plain, with the offsets of the article's own."""
    mentions: tuple[Mention, ...]
    sentences: Sequence[Span]

    @cached_property
    def people(self) -> tuple[Mention, ...]:
        """The people named, by start."""
        return tuple(m for m in self.mentions if m.kind is EntityKind.PERSON)

    @cached_property
    def named(self) -> frozenset[str]:
        """Keys of the registered people that are named."""
        return frozenset(mention.key for mention in self.people) - {""}

    def block(self, offset: int) -> TextBlock | None:
        """Return the block at an offset."""
        at = bisect_right(self.article.blocks, offset, key=lambda block: block.start) - 1
        block = self.article.blocks[at] if at >= 0 else None
        return block if block and offset < block.end else None

    def sentence(self, offset: int) -> str:
        """Return the sentence at an offset, empty if none is known."""
        at = bisect_right(self.sentences, offset, key=lambda span: span.start) - 1
        span = self.sentences[at] if at >= 0 else Span(start=0, end=0)
        return self.text[span.start : span.end]

    def among(self, start: int, end: int) -> frozenset[str]:
        """Return the keys of the registered people named in a stretch."""
        return frozenset(m.key for m in self.people if start <= m.start < end) - {""}

    def hidden(self, phrase: Phrase) -> bool:
        """Return whether the office is a part of some name that is no person's."""
        start, end = phrase.shown
        return any(
            m.start < end and start < m.end
            for m in self.mentions
            if m.kind is not EntityKind.PERSON
        )

    def beside(self, phrase: Phrase) -> Mention | None:
        """Return the person whose name the phrase is a title of, or stands in apposition to."""
        at = bisect_right(self.people, phrase.start, key=lambda m: m.start)
        for mention in self.people[max(0, at - 1) : at + 2]:
            overlaps = mention.start < phrase.end and phrase.start < mention.end
            after = _GAP_AFTER.fullmatch(self.text[phrase.end : mention.start])
            before = mention.end <= phrase.start and _GAP_BEFORE.fullmatch(
                self.text[mention.end : phrase.start]
            )
            if overlaps or (mention.start > phrase.end and after) or before:
                return mention
        return None
