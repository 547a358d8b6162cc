"""Everything the pipeline knows of each article, as plain records: a public contract."""

from collections.abc import Iterator, Mapping

from generator.model.analysis import Analysis, Mention, Reference
from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.correction import AppliedCorrection
from generator.model.fact import Fact
from generator.model.page import Json
from generator.model.uri import FOLDERS


def export_records(corpus: Corpus) -> Iterator[dict[str, Json]]:
    """Return one record for each article, copies included, by identity.

    Offsets count Unicode code points of `text`. `entity` is kind folder and key, as in
    `people/zamir-kabulov`, and null for a mention that stays unlinked; a quote's `speaker` is
    the fullest form of the name in the article. Nothing known is null, or an empty list.
    """
    for key, article in corpus.articles.items():
        analysis = corpus.analyses[key]
        yield {
            **_metadata(article, analysis),
            "text": article.text,
            "removed": [{"line": r.line, "text": r.text, "rule": r.rule} for r in article.removed],
            **_findings(analysis, corpus.resolved.get(key, ())),
            **_relations(key, corpus),
        }


def _metadata(article: Article, analysis: Analysis) -> dict[str, Json]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title.value,
        "title_rule": article.title.rule,
        "published": article.published.value or None,
        "published_precision": str(article.published.precision),
        "published_rule": article.published.rule or None,
        "authors": [author.value for author in article.authors],
        "outlet": _value(article.outlet),
        "agency": _value(article.agency),
        "section": _value(article.section),
        "keywords": [keyword.value for keyword in article.keywords],
        "language": article.language or analysis.language or None,
        "url": article.url or None,
    }


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _findings(analysis: Analysis, resolved: tuple[EntityId | None, ...]) -> dict[str, Json]:
    entities = (*resolved, *(None,) * (len(analysis.mentions) - len(resolved)))
    pairs = zip(analysis.mentions, entities, strict=True)
    return {
        "mentions": [_mention(mention, entity) for mention, entity in pairs],
        "references": [_reference(reference) for reference in analysis.references],
        "quotes": [
            {
                "start": q.start,
                "end": q.end,
                "speaker": _speaker(analysis, q.speaker),
                "verb": q.verb or None,
                "rule": q.rule or None,
            }
            for q in analysis.quotes
        ],
        "dates": [
            {
                "start": d.start,
                "end": d.end,
                "text": d.text,
                "value": d.value or None,
                "precision": str(d.precision),
            }
            for d in analysis.dates
        ],
        "tags": [tag.label for tag in analysis.tags],
        "summary": [{"start": span.start, "end": span.end} for span in analysis.summary],
    }


def _mention(mention: Mention, entity: EntityId | None) -> dict[str, Json]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": str(mention.kind),
        "entity": entity_key(entity) if entity else None,
        "rule": mention.evidence.rule,
        "confidence": mention.evidence.confidence,
    }


def _reference(reference: Reference) -> dict[str, Json]:
    return {
        "start": reference.start,
        "end": reference.end,
        "text": reference.text,
        "entity": entity_key(EntityId(kind=reference.kind, key=reference.key)),
        "rule": reference.evidence.rule,
        "confidence": reference.evidence.confidence,
        "detail": reference.evidence.detail,
    }


def entity_key(entity: EntityId) -> str:
    """Return an entity's public key: `people/zamir-kabulov`."""
    return f"{FOLDERS[entity.kind]}/{entity.key}"


def _speaker(analysis: Analysis, speaker: int | None) -> str | None:
    return None if speaker is None else analysis.mentions[speaker].name


def _relations(key: str, corpus: Corpus) -> Mapping[str, Json]:
    copy = corpus.copies.get(key)
    return {
        "copy_of": copy.of if copy else None,
        "copy_kind": str(copy.kind) if copy else None,
        "story": None,
        "related": [
            {"id": other.article, "reasons": list(other.reasons)}
            for other in corpus.related.get(key, ())
        ],
        "corrections": [_correction(applied) for applied in corpus.corrections.get(key, ())],
    }


def _correction(applied: AppliedCorrection) -> Json:
    correction = applied.correction
    return {
        "date": correction.date or None,
        "public": correction.public,
        "reason": correction.reason or None,
        "note": correction.note or None,
        "changes": [
            {
                "what": str(change.what),
                "text": change.text or None,
                "before": change.before or None,
                "after": change.after or None,
            }
            for change in applied.changes
        ],
    }
