"""Mentions that lead where the editor wants."""

from collections.abc import Sequence
from dataclasses import replace

from generator.correct.targets import Target
from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Quote, Reference, Span
from generator.model.article import Article
from generator.model.correction import EDITOR, UNLINKED


def relink(
    article: Article, analysis: Analysis, places: Sequence[Span], target: Target | None
) -> Analysis:
    """Return the analysis with a mention of the target at each place, others there taken out.

    Without a target, the mentions that meet the places stay as names, but without a link.
    Descriptions by office that meet the places are taken out either way.
    """
    described = tuple(ref for ref in analysis.references if not _meets(ref, places))
    analysis = replace(analysis, references=described)
    if target is None:
        kept = tuple(_unlinked(m) if _meets(m, places) else m for m in analysis.mentions)
        return replace(analysis, mentions=kept)
    kept = tuple(mention for mention in analysis.mentions if not _meets(mention, places))
    made = tuple(_mention(article, place, target) for place in places)
    mentions = tuple(sorted((*kept, *made), key=lambda mention: mention.start))
    return replace(
        analysis, mentions=mentions, quotes=_moved(analysis.quotes, analysis.mentions, mentions)
    )


def meeting(analysis: Analysis, place: Span) -> Mention | Reference | None:
    """Return the first mention, else reference, that shares a letter with a place."""
    spans: tuple[Mention | Reference, ...] = (*analysis.mentions, *analysis.references)
    return next((span for span in spans if _meets(span, (place,))), None)


def _meets(mention: Mention | Reference, places: Sequence[Span]) -> bool:
    return any(place.start < mention.end and mention.start < place.end for place in places)


def _unlinked(mention: Mention) -> Mention:
    evidence = Evidence(rule=UNLINKED, confidence=1.0, detail="kept without a link by the editor")
    return replace(mention, key="", evidence=evidence)


def _mention(article: Article, place: Span, target: Target) -> Mention:
    return Mention(
        start=place.start, end=place.end, text=article.text[place.start : place.end],
        kind=EntityKind(target.kind), name=target.name, key=target.key,
        evidence=Evidence(rule=EDITOR, confidence=1.0, detail="set by the editor"),
    )  # fmt: skip


def _moved(
    quotes: Sequence[Quote], before: Sequence[Mention], after: Sequence[Mention]
) -> tuple[Quote, ...]:
    """Return the quotes with their speakers' new indexes; a new name at the place takes over."""
    return tuple(
        quote
        if quote.speaker is None
        else replace(quote, speaker=_index(before[quote.speaker], after))
        for quote in quotes
    )


def _index(speaker: Mention, mentions: Sequence[Mention]) -> int | None:
    return next((i for i, m in enumerate(mentions) if _meets(m, (_span(speaker),))), None)


def _span(mention: Mention) -> Span:
    return Span(start=mention.start, end=mention.end)
