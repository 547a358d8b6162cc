"""What the briefings say of each entity, gathered in one pass."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus, Entity, EntityId
from generator.relate.proposals.proposal import Sample, Side

SAMPLES = 2
"""Sentences that are shown for each side: more than two are not read."""
LONGEST_SAMPLE = 240
"""Characters."""
REACH = 3
"""Mentions in one briefing that count for how much an answer changes: a page links a name once a
section, and one long review of a phone is no reason to ask about it first."""
ARTICLES = 50
"""Articles of an entity that are looked at for shared names: keeps time linear."""


@dataclass(slots=True)
class Seen:
    """One entity in the briefings."""

    articles: dict[str, int] = field(default_factory=dict)
    """Briefing to the first mention in it, in order."""
    kinds: Counter[EntityKind] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    confidence: float = 0.0
    """Sum over its mentions."""
    counts: Counter[str] = field(default_factory=Counter)
    """Mentions by briefing."""

    @property
    def reach(self) -> int:
        """How many mentions, those beyond `REACH` in one briefing not counted."""
        return reach(self.counts.values())

    @property
    def mentions(self) -> int:
        """How many."""
        return self.kinds.total()


def reach(counts: Iterable[int]) -> int:
    """Return how many mentions count, of so many in each briefing."""
    return sum(min(count, REACH) for count in counts)


class Evidence:
    """Who is mentioned where, how often, and with whom."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._about: dict[str, set[EntityId]] = defaultdict(set)
        self.seen: dict[EntityId, Seen] = defaultdict(Seen)
        for article in corpus.briefings():
            self._read(article.id)

    def _read(self, article: str) -> None:
        mentions = self._corpus.analyses[article].mentions
        for index, target in enumerate(self._corpus.resolved.get(article, ())):
            if target is None or target not in self._corpus.entities:
                continue
            mention, seen = mentions[index], self.seen[target]
            seen.articles.setdefault(article, index)
            seen.counts[article] += 1
            seen.kinds[mention.kind] += 1
            seen.forms[mention.text] += 1
            seen.confidence += mention.evidence.confidence
            self._about[article].add(target)

    def side(self, entity: Entity) -> Side:
        """Return an entity with its counts and first sentences."""
        seen = self.seen.get(EntityId(kind=entity.kind, key=entity.key), Seen())
        first = list(seen.articles.items())[:SAMPLES]
        return Side(
            entity=entity,
            mentions=seen.mentions,
            briefings=len(seen.articles),
            samples=tuple(self.sample(article, index) for article, index in first),
        )

    def sample(self, article: str, index: int) -> Sample:
        """Return the sentence of a mention."""
        analysis, text = self._corpus.analyses[article], self._corpus.articles[article].text
        mention, spans = analysis.mentions[index], analysis.sentences
        at = bisect_right([span.start for span in spans], mention.start) - 1
        start, end = (spans[at].start, spans[at].end) if at >= 0 else (mention.start, mention.end)
        before = _cut_left(" ".join(text[start : mention.start].split()))
        after = " ".join(text[mention.end : end].split())
        name = " ".join(mention.text.split())
        before += text[start : mention.start][-1:].isspace() * bool(before) * " "
        after = text[mention.end : end][:1].isspace() * " " + after
        room = max(1, LONGEST_SAMPLE - len(before) - len(name))
        cut = after if len(after) <= room else after[: room - 1] + "…"
        return Sample(
            article=article,
            sentence=before + name + cut,
            start=len(before),
            end=len(before) + len(name),
        )

    def company(self, entity: EntityId, other: EntityId) -> Counter[EntityId]:
        """Return what an entity appears with in briefings without the other one, and in how many.

        A briefing that has both says nothing: whoever it names appears with both.
        """
        without = self.seen[other].articles if other in self.seen else {}
        here = self.seen[entity].articles if entity in self.seen else {}
        articles = [article for article in here if article not in without][:ARTICLES]
        found = Counter(it for article in articles for it in self._about[article])
        del found[entity]
        return found

    def meets(self, entity: EntityId, articles: Iterable[str]) -> bool:
        """Return whether an entity is in one of these briefings, or shares a name with one.

        Names that a tenth of all briefings have say nothing.
        """
        crowd = max(3, len(self._about) // 10)
        names = set().union(*(self._about[article] for article in self.seen[entity].articles))
        telling = {name for name in names if len(self.seen[name].articles) <= crowd} | {entity}
        return any(self._about[article] & telling for article in articles)

    def together(self, one: EntityId, other: EntityId) -> int:
        """Return in how many briefings both appear."""
        if one not in self.seen or other not in self.seen:
            return 0
        return len(self.seen[one].articles.keys() & self.seen[other].articles.keys())


def _cut_left(text: str) -> str:
    most = LONGEST_SAMPLE // 2
    return text if len(text) <= most else "…" + text[-most + 1 :]
