"""What the search says of a page that has a name: the card above the hits."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.model.corpus import Corpus
from generator.model.page import Json, PageUri
from generator.model.site import Links
from generator.search.document import Document

_FORMS = 16
"""Names of one entity that lead to it; what is rarer is found by its words."""

_DESCRIPTION = 160
"""Characters; a card has two lines."""

_BARS = 24
"""Months that a card can draw; a longer history is drawn by years."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """An entity, a tag or an outlet, with all that a reader may type to find it."""

    uri: PageUri
    name: str
    registered: bool
    count: int
    """Of briefings."""
    last: str
    """ISO 8601, cut to its precision; empty if unknown."""
    description: str = ""
    forms: tuple[str, ...] = ()
    """Names, the proper one first."""
    periods: tuple[str, tuple[int, ...]] = ("", ())
    """First month or year, and the briefings of each from there on."""
    near: tuple[PageUri, str] | None = None
    """What it is named with most often."""

    def as_json(self) -> Json:
        """Return the values in order, without their names: there are thousands of them."""
        return [
            self.uri,
            self.name,
            int(self.registered),
            self.count,
            self.last,
            self.description,
            list(self.forms[1:]),
            [self.periods[0], *self.periods[1]],
            list(self.near) if self.near else [],
        ]


def make_subjects(
    corpus: Corpus, links: Links, documents: Sequence[Document]
) -> tuple[Subject, ...]:
    """Return every entity, tag and outlet with a page, the most frequent first."""
    listed = _by_value(documents)
    subjects = (
        *_entities(corpus, links, listed),
        *_tags(corpus, links, listed),
        *_outlets(links, listed),
    )
    return tuple(sorted(subjects, key=lambda s: (-s.count, s.uri)))


def _by_value(documents: Sequence[Document]) -> Mapping[PageUri, list[Document]]:
    found: dict[PageUri, list[Document]] = defaultdict(list)
    for document in documents:
        for value in document.values:
            found[value].append(document)
    return found


def _entities(
    corpus: Corpus, links: Links, listed: Mapping[PageUri, list[Document]]
) -> Iterator[Subject]:
    entries = {(e.kind, e.key): e.aliases for e in corpus.knowledge.register.entries}
    names = {uri: corpus.entities[key].name for key, uri in links.entities.items()}
    for key, uri in links.entities.items():
        entity, documents = corpus.entities[key], listed.get(uri, [])
        aliases = entries.get((key.kind, key.key), ())
        yield Subject(
            uri=uri,
            name=entity.name,
            registered=entity.registered,
            count=len(documents),
            last=_last(documents),
            description=_shorten(entity.description),
            forms=_distinct((entity.name, *aliases, *(text for text, _ in entity.names)))[:_FORMS],
            periods=count_periods([d.date for d in documents if d.date]),
            near=_nearest(uri, documents, names),
        )


def _tags(
    corpus: Corpus, links: Links, listed: Mapping[PageUri, list[Document]]
) -> Iterator[Subject]:
    labels = {tag.slug: tag.label for a in corpus.analyses.values() for tag in a.tags}
    synonyms = {entry.slug: entry.synonyms for entry in corpus.knowledge.vocabulary.entries}
    for slug, uri in links.tags.items():
        documents = listed.get(uri, [])
        label = labels.get(slug, slug)
        yield Subject(
            uri=uri,
            name=label,
            registered=True,
            count=len(documents),
            last=_last(documents),
            forms=_distinct((label, *synonyms.get(slug, ())))[:_FORMS],
            periods=count_periods([d.date for d in documents if d.date]),
        )


def _outlets(links: Links, listed: Mapping[PageUri, list[Document]]) -> Iterator[Subject]:
    for slug, uri in links.sources.items():
        documents, name = listed.get(uri, []), links.source_names[slug]
        yield Subject(
            uri=uri,
            name=name,
            registered=True,
            count=len(documents),
            last=_last(documents),
            forms=(name,),
            periods=count_periods([d.date for d in documents if d.date]),
        )


def _last(documents: Sequence[Document]) -> str:
    return max((document.date for document in documents), default="")


def _shorten(text: str) -> str:
    return text if len(text) <= _DESCRIPTION else text[:_DESCRIPTION].rpartition(" ")[0] + " …"


def _distinct(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def _nearest(
    uri: PageUri, documents: Sequence[Document], names: Mapping[PageUri, str]
) -> tuple[PageUri, str] | None:
    counts = Counter(name for document in documents for name in document.names if name != uri)
    if not counts:
        return None
    nearest = min(counts, key=lambda name: (-counts[name], name))
    return nearest, names[nearest]


def count_periods(dates: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """Return the first month, or year where months would be too many, and each one's count.

    Dates without a month make it years.
    """
    if not dates:
        return "", ()
    first, last = min(dates), max(dates)
    months = _month_number(last) - _month_number(first) + 1
    if months <= _BARS and all(len(date) >= len("yyyy-mm") for date in dates):
        counts = Counter(_month_number(date) for date in dates)
        start = _month_number(first)
        return first[:7], tuple(counts[start + n] for n in range(months))
    years = Counter(int(date[:4]) for date in dates)
    return first[:4], tuple(years[year] for year in range(int(first[:4]), int(last[:4]) + 1))


def _month_number(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 1) - 1
