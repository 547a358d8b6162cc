"""Entities that may be two."""

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus, Entity
from generator.model.register import Register
from generator.relate.entities.canonical import canonical, fold, surname
from generator.relate.proposals.evidence import Evidence, Seen
from generator.relate.proposals.people import compatible
from generator.relate.proposals.proposal import Proposal, ProposalKind

WEIGHT = 3.0
"""As a merge's: mentions stand on a wrong page."""
STRAY = 0.2
"""Share of the mentions that must have another kind; fewer are slips of the model."""
LIKELY_NAMES, LIKELY_KINDS, LIKELY_ALIAS = 0.7, 0.6, 0.8


def propose_splits(corpus: Corpus, evidence: Evidence) -> Iterator[Proposal]:
    """Yield a proposal for each entity under whose name two things may stand.

    Two full first names that cannot be one person's, two kinds, or a form that the register gives
    to somebody else too. Forms that the editor wrote down himself are his word.
    """
    shared = _shared_forms(corpus.knowledge.register)
    known = _known_forms(corpus.knowledge.register)
    for key, seen in evidence.seen.items():
        entity = corpus.entities[key]
        for other, count, reason, likelihood in (
            *_other_people(entity, seen, known),
            *_other_kinds(entity, seen),
            *_other_owner(entity, seen, shared),
        ):
            yield Proposal(
                kind=ProposalKind.SPLIT,
                sides=(evidence.side(entity),),
                reason=reason,
                likelihood=likelihood,
                score=WEIGHT * likelihood * count,
                other=other,
            )


def _other_people(
    entity: Entity, seen: Seen, known: frozenset[str]
) -> Iterator[tuple[str, int, str, float]]:
    """Yield the most frequent form whose first names are another person's."""
    words = fold(entity.name).split()
    if entity.kind is not EntityKind.PERSON or len(words) == 1:
        return
    others = Counter(
        {
            form: count
            for form, count in seen.forms.items()
            if form.casefold() not in known and _is_other(words, canonical(form, entity.kind))
        }
    )
    if others:
        form, count = min(others.items(), key=lambda item: (-item[1], item[0]))
        yield form, count, f"also called {form}: other first names", LIKELY_NAMES


def _is_other(words: list[str], form: str) -> bool:
    firsts = form.split()[:-1]
    return (
        bool(firsts)
        and surname(form) == words[-1]
        and not compatible(words[:-1], firsts)
        and OSA.normalized_similarity(words[0], firsts[0]) < 0.5  # noqa: PLR2004 - half the letters
        and firsts[0] not in words
    )


def _other_kinds(entity: Entity, seen: Seen) -> Iterator[tuple[str, int, str, float]]:
    kind, count = max(
        ((k, n) for k, n in seen.kinds.items() if k is not entity.kind),
        key=lambda item: (item[1], item[0]),
        default=(entity.kind, 0),
    )
    if not entity.registered and count > 1 and count >= STRAY * seen.mentions:
        yield "", count, f"{entity.kind} here, {kind} in {count} mentions", LIKELY_KINDS


def _other_owner(
    entity: Entity, seen: Seen, shared: dict[tuple[str, str], str]
) -> Iterator[tuple[str, int, str, float]]:
    for form, count in sorted(seen.forms.items()):
        if entity.registered and (owner := shared.get((entity.key, form.casefold()))):
            yield form, count, f"{form} is also a name of {owner}", LIKELY_ALIAS


def _known_forms(register: Register) -> frozenset[str]:
    return frozenset(
        form.casefold() for entry in register.entries for form in (entry.name, *entry.aliases)
    )


def _shared_forms(register: Register) -> dict[tuple[str, str], str]:
    """Return for an entry's key and alias of it who else has that name."""
    owners: dict[str, list[tuple[str, str]]] = {}
    for entry in register.entries:
        for form in dict.fromkeys(map(str.casefold, (entry.name, *entry.aliases))):
            owners.setdefault(form, []).append((entry.key, entry.name))
    apart = {entry.key: {*entry.not_same_as} for entry in register.entries}
    return {
        (key, form): other_name
        for form, found in owners.items()
        for key, name in found
        for other, other_name in found
        if other != key and not {other, other_name} & apart[key] and not {key, name} & apart[other]
    }
