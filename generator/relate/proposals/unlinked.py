"""Names that several briefings have and that were too unsure to be linked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.analysis import EntityKind, Mention
from generator.model.corpus import Corpus, Entity, EntityId
from generator.model.correction import UNLINKED
from generator.model.slug import slugify
from generator.relate.entities.canonical import fold, surname
from generator.relate.proposals.evidence import SAMPLES, Evidence
from generator.relate.proposals.options import ProposalOptions
from generator.relate.proposals.proposal import Proposal, ProposalKind, Side

WEIGHT = 1.0
"""A missing link weighs more than a name that is only unconfirmed, and less than a wrong link."""


@dataclass(slots=True)
class _Unsure:
    """One name without a link."""

    places: list[tuple[str, int]] = field(default_factory=list)
    """Briefing and index of the mention, in order."""
    kinds: Counter[EntityKind] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    confidence: float = 0.0
    """Sum."""


def propose_unlinked(
    corpus: Corpus, evidence: Evidence, options: ProposalOptions
) -> Iterator[Proposal]:
    """Yield a proposal for each unlinked name in enough briefings, with whose it may be.

    Kinds are counted together: a name that stayed unlinked was doubtful in its kind too.
    """
    bearers = _bearers(evidence.seen, corpus)
    for name, unsure in sorted(_unlinked(corpus).items()):
        entity = _entity(name, unsure)
        first = dict(reversed(unsure.places))
        taken = EntityId(kind=entity.kind, key=entity.key) in corpus.entities
        if len(first) < options.min_briefings or taken:
            continue
        side = Side(
            entity=entity,
            mentions=len(unsure.places),
            briefings=len(first),
            samples=tuple(evidence.sample(a, first[a]) for a in sorted(first)[:SAMPLES]),
        )
        likelihood = unsure.confidence / len(unsure.places)
        owner = bearers.get(fold(name)) if entity.kind is EntityKind.PERSON else None
        yield Proposal(
            kind=ProposalKind.UNLINKED,
            sides=(evidence.side(owner), side) if owner else (side,),
            reason=f"in {len(first)} briefings, and too unsure to be linked",
            likelihood=likelihood,
            score=WEIGHT * likelihood * len(unsure.places),
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


def _bearers(seen: Iterable[EntityId], corpus: Corpus) -> Mapping[str, Entity]:
    """Return the one person of each surname that has but one."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for key in seen:
        entity = corpus.entities[key]
        if key.kind is EntityKind.PERSON and " " in entity.name:
            found[surname(fold(entity.name))].append(entity)
    return {name: people[0] for name, people in found.items() if len(people) == 1}
