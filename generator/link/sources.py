"""Outlets and agencies: which articles they printed or wrote, under one name each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.article import Article
from generator.model.register import Sources
from generator.model.slug import slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBy:
    """Who printed or wrote what."""

    articles: Mapping[str, tuple[str, ...]]
    """Source slug to article ids, in the order given."""
    names: Mapping[str, str]
    """Source slug to the name to print."""
    slugs: Mapping[str, str]
    """Name as articles write it to source slug."""


def group_by_source(articles: Iterable[Article], sources: Sources) -> PrintedBy:
    """Return the articles of each outlet and agency; spellings with one slug are one source."""
    known = _known_names(sources)
    printed: dict[str, dict[str, None]] = defaultdict(dict)
    names: dict[str, str] = {}
    slugs: dict[str, str] = {}
    for article in articles:
        for written in _written_names(article):
            slug, name = known.get(written.casefold()) or (slugify(written), written)
            if slug:
                slugs[written] = slug
                names.setdefault(slug, name)
                printed[slug][article.id] = None
    return PrintedBy(
        articles={slug: tuple(printed[slug]) for slug in sorted(printed)},
        names=dict(sorted(names.items())),
        slugs=dict(sorted(slugs.items())),
    )


def _known_names(sources: Sources) -> Mapping[str, tuple[str, str]]:
    return {
        name.casefold(): (entry.slug, entry.name)
        for entry in reversed(sources.entries)
        for name in (*entry.aliases, entry.slug, entry.name)
    }


def _written_names(article: Article) -> Iterator[str]:
    for fact in (article.outlet, article.agency):
        if fact is not None:
            yield fact.value
