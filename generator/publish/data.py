"""The facts of the site as small JSON files, for search, feeds and other programs.

`data/briefings.json`      every briefing: id, title, page, date, outlet, tags, names
`data/entities.json`       every entity with a page: key, name, kind, state, count, page
`data/entities/people/x.json` and so on: one entity, its names, and each briefing that names it
                           with the sentence
`data/tags.json`, `data/sources.json`: label or name, count, page

Pages are addresses below the site's root, without a leading slash; dates are ISO 8601, cut to
their precision, null where unknown.
"""

import json
from collections.abc import Iterator, Mapping

from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.page import Json
from generator.model.site import Appearance, Links
from generator.model.uri import page_url, web_address
from generator.publish.export import entity_key


def make_data(corpus: Corpus, links: Links) -> dict[str, str]:
    """Return the contents of every data file by its name in the tree."""
    files: dict[str, Json] = {
        "data/briefings.json": _briefings(corpus, links),
        "data/entities.json": [_entity(corpus, links, key) for key in links.entities],
        "data/tags.json": _tags(corpus, links),
        "data/sources.json": _sources(links),
        **dict(_entity_files(corpus, links)),
    }
    return {name: _dump(value) for name, value in sorted(files.items())}


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _briefings(corpus: Corpus, links: Links) -> Json:
    names: dict[str, list[Json]] = {key: [] for key in links.briefings}
    for entity, appearances in links.appearances.items():
        for appearance in appearances:
            names[appearance.article].append(entity_key(entity))
    copies: dict[str, list[Json]] = {}
    for copy in corpus.copies.values():
        copies.setdefault(copy.of, []).append(copy.article)
    return [
        {
            **_row(corpus.articles[key], links),
            "id": key,
            "agency": fact.value if (fact := corpus.articles[key].agency) else None,
            "url": web_address(corpus.articles[key].url),
            "tags": [t.slug for t in corpus.analyses[key].tags if t.slug in links.tags],
            "names": names[key],
            "copies": copies.get(key, []),
        }
        for key in links.briefings
    ]


def _row(article: Article, links: Links) -> dict[str, Json]:
    return {
        "title": article.title.value,
        "page": page_url(links.briefings[article.id]),
        "date": article.published.value or None,
        "outlet": article.outlet.value if article.outlet else None,
    }


def _entity(corpus: Corpus, links: Links, key: EntityId) -> dict[str, Json]:
    entity = corpus.entities[key]
    return {
        "key": entity_key(key),
        "name": entity.name,
        "kind": str(key.kind),
        "registered": entity.registered,
        "briefings": len(links.appearances[key]),
        "page": page_url(links.entities[key]),
    }


def _entity_files(corpus: Corpus, links: Links) -> Iterator[tuple[str, Json]]:
    for key, uri in links.entities.items():
        entity = corpus.entities[key]
        content: Json = {
            **_entity(corpus, links, key),
            "description": entity.description,
            "wikidata": entity.wikidata or None,
            "names": [{"text": text, "count": count} for text, count in entity.names],
            "briefings": [
                {
                    **_row(corpus.articles[appearance.article], links),
                    "mentions": len(appearance.mentions),
                    "sentence": _sentence(corpus, appearance),
                }
                for appearance in links.appearances[key]
            ],
        }
        yield f"data/entities/{uri}.json", content


def _sentence(corpus: Corpus, appearance: Appearance) -> str:
    sentences = corpus.analyses[appearance.article].sentences
    if appearance.sentence >= len(sentences):
        return ""
    span = sentences[appearance.sentence]
    return corpus.articles[appearance.article].text[span.start : span.end]


def _tags(corpus: Corpus, links: Links) -> Json:
    labels = {tag.slug: tag.label for a in corpus.analyses.values() for tag in a.tags}
    return [
        {
            "slug": slug,
            "label": labels[slug],
            "briefings": len(links.tagged[slug]),
            "page": page_url(uri),
        }
        for slug, uri in links.tags.items()
    ]


def _sources(links: Links) -> Json:
    counts: Mapping[str, int] = {slug: len(found) for slug, found in links.printed_by.items()}
    return [
        {
            "slug": slug,
            "name": links.source_names[slug],
            "articles": counts[slug],
            "page": page_url(uri),
        }
        for slug, uri in links.sources.items()
    ]
