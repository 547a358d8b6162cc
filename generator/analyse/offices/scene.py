"""One article, as descriptions by office need it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.analyse.offices.phrases import Phrase
from generator.model.analysis import EntityKind, Mention, Span
from generator.model.article import Article, TextBlock

_GAP_AFTER = re.compile(r",?\s\(?$")
_GAP_BEFORE = re.compile(r"(?:,|\s[\u2013\u2014-]|\s\()?\s?$")

_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)(s?)\b")
_PAST = re.compile(
    r"\b(?:ago|at\s(?:the|that)\stime|back\sthen|then|once|formerly|decades?|historic\w*|history|"
    r"in\sthe\spast|years?\s(?:earlier|before|later)|last\s(?:year|month)|previous(?:ly)?|"
    r"anniversary|when\s(?:he|she)\swas|centur\w+|constitution\w*|whoever|each|every|any)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Scene:
    """An article with its names."""

    article: Article
    text: str
    """Plain, with the offsets of the article's own."""
    mentions: tuple[Mention, ...]
    sentences: Sequence[Span]
    # what was asked before, by the start of the block or the number of the sentence: an article
    # may be one block of a megabyte with an office in every line
    _among: dict[int, frozenset[str]] = field(default_factory=dict)
    _years: dict[int, frozenset[tuple[int, str]]] = field(default_factory=dict)
    _past: dict[int, bool] = field(default_factory=dict)

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

    def tells_of_the_past(self, offset: int) -> bool:
        """Return whether the sentence at an offset has words of another time."""
        at = bisect_right(self.sentences, offset, key=lambda span: span.start) - 1
        if at not in self._past:
            span = self.sentences[at] if at >= 0 else Span(start=0, end=0)
            self._past[at] = _PAST.search(self.text, span.start, span.end) is not None
        return self._past[at]

    def among(self, start: int, end: int) -> frozenset[str]:
        """Return the keys of the registered people named in a block."""
        if start not in self._among:
            first = bisect_left(self.people, start, key=lambda m: m.start)
            last = bisect_left(self.people, end, key=lambda m: m.start)
            self._among[start] = frozenset(m.key for m in self.people[first:last]) - {""}
        return self._among[start]

    def years(self, start: int, end: int) -> frozenset[tuple[int, str]]:
        """Return the years named in a block, each with an `s` if it is a decade."""
        if start not in self._years:
            found = _YEAR.finditer(self.text, start, end)
            self._years[start] = frozenset((int(year[1]), year[2]) for year in found)
        return self._years[start]

    def hidden(self, phrase: Phrase) -> bool:
        """Return whether the office is a part of some name that is no person's."""
        start, end = phrase.shown
        first = bisect_right(self.mentions, start, key=lambda m: m.end)
        last = bisect_left(self.mentions, end, key=lambda m: m.start)
        return any(m.kind is not EntityKind.PERSON for m in self.mentions[first:last])

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
