"""What one article calls one thing: the mentions that its own analysis already joined."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.analysis import Analysis, EntityKind
from generator.model.article import Article
from generator.model.correction import UNLINKED
from generator.relate.entities.canonical import canonical


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """The mentions of one thing in one article."""

    article: str
    kind: EntityKind
    key: str
    """Of the register, or empty."""
    name: str
    """The fullest form, as the article spells it."""
    canonical: str
    forms: Counter[str]
    mentions: tuple[int, ...]
    """Indexes into `Analysis.mentions`."""
    confidence: float
    """Of its best mention."""


def gather_locals(articles: Sequence[Article], analyses: Mapping[str, Analysis]) -> list[Local]:
    """Return the named things of every article, by article and first mention."""
    return [
        one
        for article in sorted(articles, key=lambda a: a.id)
        if article.id in analyses
        for one in _of_one(article.id, analyses[article.id])
    ]


def _of_one(article: str, analysis: Analysis) -> list[Local]:
    groups: dict[tuple[str, EntityKind, str], list[int]] = defaultdict(list)
    for index, mention in enumerate(analysis.mentions):
        if mention.evidence.rule == UNLINKED:
            continue
        shared = "" if mention.key else canonical(mention.name, mention.kind)
        groups[mention.key, mention.kind, shared].append(index)
    return [_local(article, analysis, group, indexes) for group, indexes in groups.items()]


def _local(
    article: str, analysis: Analysis, group: tuple[str, EntityKind, str], indexes: list[int]
) -> Local:
    key, kind, shared = group
    mentions = [analysis.mentions[i] for i in indexes]
    return Local(
        article=article, kind=kind, key=key, canonical=shared,
        name=max((m.name for m in mentions), key=lambda n: (len(n), n)),
        forms=Counter(m.text for m in mentions), mentions=tuple(indexes),
        confidence=max(m.evidence.confidence for m in mentions),
    )  # fmt: skip
