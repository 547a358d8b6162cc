"""The corpus as documents to be searched."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.page import PageUri
from generator.model.site import Links
from generator.search.document import Document


def make_documents(corpus: Corpus, links: Links) -> tuple[Document, ...]:
    """Return every briefing as a document, the oldest first, undated ones before all."""
    names = _names(links)
    documents = [
        Document(
            uri=uri,
            title=corpus.articles[key].title.value,
            date=corpus.articles[key].published.value,
            paragraphs=_paragraphs(corpus.articles[key], links),
            outlet=_outlet(corpus.articles[key], links),
            tags=tuple(
                links.tags[t.slug] for t in corpus.analyses[key].tags if t.slug in links.tags
            ),
            names=names.get(key, ()),
        )
        for key, uri in links.briefings.items()
    ]
    return tuple(sorted(documents, key=lambda d: (d.date, d.uri)))


def _names(links: Links) -> Mapping[str, tuple[PageUri, ...]]:
    found: dict[str, list[tuple[int, EntityId]]] = defaultdict(list)
    for entity in links.entities:
        for appearance in links.appearances[entity]:
            found[appearance.article].append((-len(appearance.mentions), entity))
    return {
        article: tuple(links.entities[entity] for _, entity in sorted(entities))
        for article, entities in found.items()
    }


def _paragraphs(article: Article, links: Links) -> tuple[str, ...]:
    """Return the text, and at its end who wrote it, so that names of reporters are found."""
    texts = (article.text[block.start : block.end] for block in article.blocks)
    credit = ", ".join([*(a.value for a in article.authors), source_name(article, links)])
    return tuple(part for part in (*texts, credit.removesuffix(", ")) if part)


def source_name(article: Article, links: Links) -> str:
    """Return the proper name of who printed an article, empty if unknown."""
    fact = article.outlet or article.agency
    if fact is None:
        return ""
    slug = links.source_slugs.get(fact.value, "")
    return links.source_names.get(slug, fact.value)


def _outlet(article: Article, links: Links) -> PageUri | None:
    fact = article.outlet or article.agency
    return links.sources.get(links.source_slugs.get(fact.value, "")) if fact else None
