"""One entity as a JSON file: the same facts as on its page, of all its briefings."""

from collections import Counter
from collections.abc import Iterator

from generator.model.article import Article
from generator.model.corpus import Corpus, EntityId
from generator.model.page import Json, PageUri
from generator.model.site import Appearance, Links, Utterance
from generator.model.uri import page_url
from generator.publish.export import entity_key


def briefing_row(article: Article, links: Links) -> dict[str, Json]:
    """Return a briefing's title, page, date and outlet."""
    return {
        "title": article.title.value,
        "page": page_url(links.briefings[article.id]),
        "date": article.published.value or None,
        "outlet": article.outlet.value if article.outlet else None,
    }


def entity_row(corpus: Corpus, links: Links, key: EntityId) -> dict[str, Json]:
    """Return an entity's key, name, kind and state, how many briefings name it, and its page."""
    entity = corpus.entities[key]
    return {
        "key": entity_key(key),
        "name": entity.name,
        "kind": str(key.kind),
        "registered": entity.registered,
        "briefings": len(links.appearances[key]),
        "page": page_url(links.entities[key]),
    }


def entity_files(corpus: Corpus, links: Links) -> Iterator[tuple[str, Json]]:
    """Return the file of each entity that has a page, by its name in the tree."""
    pairs: dict[EntityId, dict[EntityId, PageUri]] = {}
    for uri, pair in links.pairs.items():
        pairs.setdefault(pair.one, {})[pair.other] = uri
        pairs.setdefault(pair.other, {})[pair.one] = uri
    for key, uri in links.entities.items():
        entity = corpus.entities[key]
        content: Json = {
            **entity_row(corpus, links, key),
            "description": entity.description,
            "wikidata": entity.wikidata or None,
            "names": [{"text": text, "count": count} for text, count in entity.names],
            **_times([corpus.articles[a.article] for a in links.appearances[key]]),
            "neighbours": [
                {
                    **_neighbour(corpus, links, other),
                    "together": together,
                    "pair": page_url(pairs[key][other]) if other in pairs.get(key, {}) else None,
                }
                for other, together in links.company.get(key, ())
            ],
            "quotes": [_quote(corpus, links, u) for u in links.utterances.get(key, ())],
            "briefings": [_appearance(corpus, links, a) for a in links.appearances[key]],
        }
        yield f"data/entities/{uri}.json", content


def _times(articles: list[Article]) -> dict[str, Json]:
    dates = sorted(article.published.value for article in articles if article.published.value)
    counts = Counter(date[:7] for date in dates if len(date) >= len("yyyy-mm"))
    return {
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "months": [{"month": month, "briefings": counts[month]} for month in sorted(counts)],
    }


def _neighbour(corpus: Corpus, links: Links, key: EntityId) -> dict[str, Json]:
    uri = links.entities.get(key)
    return {
        "key": entity_key(key),
        "name": corpus.entities[key].name,
        "page": page_url(uri) if uri is not None else None,
    }


def _quote(corpus: Corpus, links: Links, utterance: Utterance) -> Json:
    article = corpus.articles[utterance.article]
    quotes = [corpus.analyses[article.id].quotes[index] for index in utterance.quotes]
    return {
        **briefing_row(article, links),
        "texts": [article.text[quote.start : quote.end] for quote in quotes],
        "verb": quotes[0].verb or None,
        "rule": quotes[0].rule,
        "elsewhere": [page_url(links.briefings[other]) for other in utterance.elsewhere],
    }


def _appearance(corpus: Corpus, links: Links, appearance: Appearance) -> Json:
    return {
        **briefing_row(corpus.articles[appearance.article], links),
        "mentions": len(appearance.mentions),
        "sentence": _sentence(corpus, appearance),
    }


def _sentence(corpus: Corpus, appearance: Appearance) -> str:
    sentences = corpus.analyses[appearance.article].sentences
    if appearance.sentence >= len(sentences):
        return ""
    span = sentences[appearance.sentence]
    return corpus.articles[appearance.article].text[span.start : span.end]
