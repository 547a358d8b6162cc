"""The facts of the site as small JSON files, for search, feeds and other programs.

`data/briefings.json`      every briefing: id, title, page, date, outlet, tags, names
`data/entities.json`       every entity with a page: key, name, kind, state, count, page
`data/entities/people/x.json` and so on: one entity: see `generator.publish.entity_data`
`data/tags.json`, `data/sources.json`: label or name, count, page

Pages are addresses below the site's root, without a leading slash; dates are ISO 8601, cut to
their precision, null where unknown.
"""

import json

from generator.model.corpus import Corpus
from generator.model.page import Json
from generator.model.site import Links
from generator.model.uri import page_url, web_address
from generator.publish.entity_data import briefing_row, entity_files, entity_row
from generator.publish.export import entity_key


def make_data(corpus: Corpus, links: Links) -> dict[str, str]:
    """Return the contents of every data file by its name in the tree."""
    files: dict[str, Json] = {
        "data/briefings.json": _briefings(corpus, links),
        "data/entities.json": [entity_row(corpus, links, key) for key in links.entities],
        "data/tags.json": _tags(corpus, links),
        "data/sources.json": _sources(links),
        **dict(entity_files(corpus, links)),
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
            **briefing_row(corpus.articles[key], links),
            "id": key,
            "agency": fact.value if (fact := corpus.articles[key].agency) else None,
            "url": web_address(corpus.articles[key].url),
            "tags": [t.slug for t in corpus.analyses[key].tags if t.slug in links.tags],
            "names": names[key],
            "copies": copies.get(key, []),
        }
        for key in links.briefings
    ]


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
    return [
        {
            "slug": slug,
            "name": links.source_names[slug],
            "articles": len(links.printed_by[slug]),
            "page": page_url(uri),
        }
        for slug, uri in links.sources.items()
    ]
