"""A corpus of the size of a large archive, made by rule: no page may grow with it.

One place is in half of all briefings, one person in a tenth; some months, days, tags, outlets and
letters of the alphabet have far more than their share, as in real archives.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from generator.model.analysis import Quote
from generator.model.corpus import Copy, CopyKind, Corpus, Entity
from tests.render.corpus import Draft, build, entity

_SYLLABLES = ("ba", "do", "ka", "lu", "ma", "ri", "so", "te", "va", "zi")
SENTENCE = (
    "{who} said that the bridge over the river at {where} will be closed for repairs until the "
    "spring, and that {what} pays for the work, for the boats and for the watch on both banks."
)


def large(articles: int) -> Corpus:
    """Return a corpus of so many articles, a tenth of them copies."""
    people = _entities("person", articles // 4, surname="Avramov")
    bodies = _entities("organization", articles // 8)
    places = _entities("place", articles // 8)
    drafts = [_draft(n, articles, people, bodies, places) for n in range(articles)]
    copies = [
        Copy(article=f"{n:06}", of=f"{n - 1:06}", kind=CopyKind.IDENTICAL, containment=1.0)
        for n in range(1, articles, 10)
    ]
    corpus = build(drafts, (*people, *bodies, *places), copies)
    return _quoted(corpus)


def _names() -> Iterator[str]:
    for length in (2, 3, 4):
        for parts in product(_SYLLABLES, repeat=length):
            yield "".join(parts).capitalize()


def _entities(kind: str, number: int, surname: str = "") -> list[Entity]:
    """Return entities; of people every second has a name with the same initial."""
    found = []
    for n, name in zip(range(number), _names(), strict=False):
        full = f"{name} {surname if n % 2 else name[::-1].capitalize()}{n}" if surname else name
        about = f"known for {name} and for the bridge over the river" if n % 3 else ""
        found.append(entity(kind, full.lower().replace(" ", "-"), full, about, new=bool(n % 2)))
    return found


def _draft(
    n: int, articles: int, people: list[Entity], bodies: list[Entity], places: list[Entity]
) -> Draft:
    named = [people[n * 7 % len(people)], people[n * n % len(people)], *people[: 1 + (n % 10 == 0)]]
    where = places[0] if n % 2 else places[n * 3 % len(places)]
    what = bodies[n * 5 % len(bodies)] if n % 3 else bodies[0]
    return Draft(
        id=f"{n:06}",
        title=f"The bridge at {where.name} is closed for the {n}th time since the flood",
        published=_date(n, articles),
        outlet=f"{people[n % max(articles // 15, 1)].name} Gazette" if n % 4 else "Quay Gazette",
        agency="Tidewire" if n % 5 == 0 else "",
        tags=("bridges", f"{people[n % max(articles // 4, 1)].name} affair", f"works {n % 40}"),
        blocks=tuple(
            SENTENCE.format(who=_mention(who), where=_mention(where), what=_mention(what))
            for who in named
        ),
    )


def _mention(one: Entity) -> str:
    return f"[[{one.name}|{one.kind}/{one.key}]]"


def _date(n: int, articles: int) -> str:
    """Spread over years, a fifth in one month, half of these on one day; some know only a year."""
    if n % 5 == 0:
        return "2021-08-15" if n % 2 else f"2021-08-{n % 28 + 1:02}"
    if n % 29 == 0:
        return ("", "2019", "2020-03")[n % 3]
    return f"{2021 - n * 12 // articles}-{n % 12 + 1:02}-{n % 28 + 1:02}"


def _quoted(corpus: Corpus) -> Corpus:
    """Let everybody be quoted with every paragraph."""
    analyses = {}
    for key, analysis in corpus.analyses.items():
        quotes = tuple(
            Quote(start=s.start, end=s.end, speaker=index, verb="said", rule="named")
            for s in analysis.sentences
            for index, m in enumerate(analysis.mentions)
            if m.start == s.start
        )
        analyses[key] = replace(analysis, quotes=quotes)
    return replace(corpus, analyses=analyses)
