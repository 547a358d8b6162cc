"""Names that several briefings have and that were too unsure to be linked."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.analysis import EntityKind, Mention
from generator.model.corpus import Corpus, Entity, EntityId
from generator.model.correction import UNLINKED
from generator.model.slug import slugify
from generator.relate.entities.canonical import canonical, fold, surname
from generator.relate.entities.local_bodies import is_local_body
from generator.relate.entities.surnames import PROMINENT
from generator.relate.proposals.evidence import SAMPLES, Evidence, reach
from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.proposal import Proposal, ProposalKind, Side

WEIGHT = 1.0
"""A missing link weighs more than a name that is only unconfirmed, and less than a wrong link."""


OWNED = 0.8
"""Likelihood that an unlinked surname is that of its one prominent bearer, in his company."""
PLAIN = 0.3
"""What is left of the likelihood of a name that is as often a plain word."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Unsure:
    """One name without a link."""

    places: list[tuple[str, int]] = field(default_factory=list)
    """Briefing and index of the mention, in order."""
    kinds: Counter[EntityKind] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    confidence: float = 0.0
    """Sum."""

    @property
    def first(self) -> dict[str, int]:
        """Of each briefing the index of its first mention."""
        return dict(reversed(self.places))


def propose_unlinked(
    corpus: Corpus, evidence: Evidence, options: ProposalOptions
) -> Iterator[Proposal]:
    """Yield a proposal for each unlinked name in enough briefings, with whose it may be.

    Kinds are counted together: a name that stayed unlinked was doubtful in its kind too. A
    surname is asked about only with the one who likely bears it: as an entry of its own it would
    gather everybody of that name. So is the hall of every town left out.
    """
    found = _unlinked(corpus)
    bearers, words = _Bearers(corpus, evidence), _plain_words(corpus, found)
    for name, unsure in sorted(found.items()):
        entity = _entity(name, unsure)
        taken = EntityId(kind=entity.kind, key=entity.key) in corpus.entities
        if len(unsure.first) < options.min_briefings or taken:
            continue
        if is_local_body(canonical(name, EntityKind.ORGANIZATION)):
            continue
        owner = bearers.likely(name, unsure) if entity.kind is EntityKind.PERSON else None
        if owner is None and entity.kind is EntityKind.PERSON and bearers.any(name):
            continue
        yield _proposal(entity, unsure, owner, evidence, is_word=name in words)


def _proposal(
    entity: Entity, unsure: _Unsure, owner: Entity | None, evidence: Evidence, *, is_word: bool
) -> Proposal:
    first = unsure.first
    side = Side(
        entity=entity,
        mentions=len(unsure.places),
        briefings=len(first),
        samples=tuple(evidence.sample(a, first[a]) for a in sorted(first)[:SAMPLES]),
    )
    alone = unsure.confidence / len(unsure.places) * (1 - 1 / len(first))
    likelihood = (OWNED if owner else alone) * (PLAIN if is_word else 1.0)
    return Proposal(
        kind=ProposalKind.UNLINKED,
        sides=(evidence.side(owner), side) if owner else (side,),
        reason=f"in {len(first)} briefings, and too unsure to be linked",
        likelihood=likelihood,
        score=WEIGHT * likelihood * reach(Counter(a for a, _ in unsure.places).values()),
    )


def _unlinked(corpus: Corpus) -> Mapping[str, _Unsure]:
    found: dict[str, _Unsure] = defaultdict(_Unsure)
    for article in corpus.briefings():
        mentions = corpus.analyses[article.id].mentions
        for index, target in enumerate(corpus.resolved.get(article.id, ())):
            mention = mentions[index]
            if target is None and not mention.key and mention.evidence.rule != UNLINKED:
                _count(found[mention.name], article.id, index, mention)
    return found


def _count(unsure: _Unsure, article: str, index: int, mention: Mention) -> None:
    unsure.places.append((article, index))
    unsure.kinds[mention.kind] += 1
    unsure.forms[mention.text] += 1
    unsure.confidence += mention.evidence.confidence


def _entity(name: str, unsure: _Unsure) -> Entity:
    """Return what the name would be if it were linked."""
    forms = sorted(unsure.forms.items(), key=lambda item: (-item[1], item[0]))
    kind = max(unsure.kinds.items(), key=lambda item: (item[1], item[0]))[0]
    return Entity(key=slugify(name), name=name, kind=kind, registered=False, names=tuple(forms))


def _plain_words(corpus: Corpus, names: Iterable[str]) -> frozenset[str]:
    """Return the names that more briefings have as a plain word: `Down`, `Edge`, `Next`."""
    wanted = {name.lower(): name for name in names if name.isalpha() and not name.isupper()}
    plain: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for article in corpus.briefings():
        words = set(_WORD.findall(article.text))
        plain.update(words & wanted.keys())
        named.update(word.lower() for word in words & set(wanted.values()))
    return frozenset(wanted[word] for word, count in plain.items() if count >= named[word])


class _Bearers:
    """Who bears which surname, and who of them is likely meant."""

    def __init__(self, corpus: Corpus, evidence: Evidence) -> None:
        self._evidence = evidence
        self._people: dict[str, list[EntityId]] = defaultdict(list)
        self._firsts: set[str] = set()
        self._corpus = corpus
        for key in evidence.seen:
            entity = corpus.entities[key]
            if key.kind is EntityKind.PERSON and " " in entity.name:
                self._people[surname(fold(entity.name))].append(key)
                self._firsts.add(fold(entity.name).split()[0])

    def any(self, name: str) -> bool:
        """Return whether somebody bears the name, as surname or first name."""
        return fold(name) in self._people or fold(name) in self._firsts

    def likely(self, name: str, unsure: _Unsure) -> Entity | None:
        """Return the one bearer that far more briefings name than all others, if in such company.

        In company means: he is named in one of the briefings, or with a name they have too. None
        where it is somebody's first name: as an alias, `James` would catch every other James.
        """
        people = self._people.get(fold(name), [])
        if not people or fold(name) in self._firsts:
            return None
        briefings = {key: len(self._evidence.seen[key].articles) for key in people}
        top = max(people, key=lambda key: (briefings[key], key))
        prominent = briefings[top] >= PROMINENT * (sum(briefings.values()) - briefings[top])
        in_company = self._evidence.meets(top, unsure.first)
        return self._corpus.entities[top] if prominent and in_company else None
