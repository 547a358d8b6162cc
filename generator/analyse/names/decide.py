"""The forms of one article, each with its kind and what it stands for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.analyse.names.acronyms import Definition, find_abbreviations, find_acronyms
from generator.analyse.names.candidate import Candidate
from generator.analyse.names.chains import chain_persons
from generator.analyse.names.decided import Decided
from generator.analyse.names.features import Company, name_features
from generator.analyse.names.junk import is_junk
from generator.analyse.names.lists import is_known_organization, load_list, load_words
from generator.analyse.names.mastheads import find_mastheads
from generator.analyse.names.model import Named
from generator.analyse.names.occurrences import find_occurrences
from generator.analyse.names.organization_names import called
from generator.analyse.names.person_names import words_of
from generator.analyse.names.proposals import (
    Proposal,
    describe_company,
    find_datelines,
    gather_proposals,
    sighting,
)
from generator.analyse.names.scorer import judge
from generator.analyse.names.short_organizations import chain_organizations
from generator.analyse.names.taken import Taken
from generator.analyse.names.titles import title_before
from generator.model.analysis import EntityKind

SHORTEST_SURNAME = 4
"""Letters; shorter surnames are words too often to be taken on their own."""

OVERLOOKED = 0.70
"""Confidence of a surname that the model took for no name, before it is tied to the full name."""

KNOWN = 0.85
"""Least confidence that a name the lists have as an organization's is one."""

TITLED = 0.80
"""Least confidence that a name right after a title is a person's."""


def decide_forms(
    text: str,
    names: Iterable[Named],
    listed: Iterable[Candidate],
    second: Sequence[Named] | None = None,
) -> dict[str, Decided]:
    """Return every form that names something, with kind, full name and evidence."""
    acronyms = find_acronyms(text)
    read = list(names)
    added = [*_long_forms(acronyms, read), *find_datelines(text), *find_mastheads(text)]
    proposals = gather_proposals(text, [*_outside(read, added), *added], second)
    company = company_of(text, proposals, acronyms, listed)
    forms = {
        form: decided
        for form, proposal in proposals.items()
        if (decided := _decide(text, proposal, company))
    }
    forms |= _registered(listed)
    forms |= _unread_surnames(text, forms)
    forms |= _unread_organizations(text, forms)
    return chain_organizations(chain_persons(forms), acronyms, text)


def _outside(names: Iterable[Named], added: Iterable[Named]) -> list[Named]:
    """Return the names that are not a mere part or stretch of a dateline."""
    lines = Taken(a for a in added if a.label == "GPE")
    return [n for n in names if not lines.meets(n.start, n.end)]


def _long_forms(acronyms: Mapping[str, Definition], names: list[Named]) -> list[Named]:
    """Return acronyms and what they stand for, where the model saw nothing of the kind."""
    taken = Taken(n for n in names if n.label != "ORG")
    known = {(n.start, n.end) for n in names}
    spans = [
        span for d in acronyms.values() for span in ((d.start, d.end), (d.at, d.at + len(d.short)))
    ]
    return [
        Named(start, end, "ORG")
        for start, end in spans
        if (start, end) not in known and not taken.meets(start, end)
    ]


def company_of(
    text: str,
    proposals: Mapping[str, Proposal],
    acronyms: Mapping[str, Definition],
    listed: Iterable[Candidate],
) -> Company:
    """Return what the longer names say, each judged by itself first, and the register's."""
    alone = Company(
        abbreviations=find_abbreviations(text),
        mastheads=frozenset(text[h.start : h.end] for h in find_mastheads(text)),
        datelines=frozenset(text[d.start : d.end] for d in find_datelines(text)),
    )
    kinds = {
        form: judge(name_features(text, sighting(proposal), alone)).kind
        for form, proposal in proposals.items()
        if " " in form
    }
    kinds |= {item.text: item.kind for item in listed if " " in item.text}
    standing = {
        short
        for short, long in acronyms.items()
        if kinds.get(name := text[long.start : long.end]) is not EntityKind.PERSON
        and name.rsplit(" ", 1)[-1] not in load_words("event_heads")
    }
    return describe_company(kinds, replace(alone, acronyms=frozenset(standing)))


def _decide(text: str, proposal: Proposal, company: Company) -> Decided | None:
    features = name_features(text, sighting(proposal), company)
    kind, probability = judge(features)
    if kind is None:
        return None
    if kind == "organization" and is_known_organization(proposal.form):
        probability = max(probability, KNOWN)
    title = next((t for a, _ in proposal.places if (t := title_before(text, a))), "")
    titled = bool(title) and kind == "person"
    return Decided(
        form=proposal.form, kind=kind, places=tuple(proposal.places), name=proposal.form,
        rule="title" if titled else "model",
        confidence=max(probability, TITLED) if titled else probability,
        detail=f"named after the title {title}" if titled else _seen_as(kind),
    )  # fmt: skip


def _unread_surnames(text: str, forms: Mapping[str, Decided]) -> dict[str, Decided]:
    """Return the surnames of people named in full that the model overlooked everywhere."""
    surnames = {
        words_of(form)[-1]
        for form, decided in forms.items()
        if decided.kind is EntityKind.PERSON and " " in form
    }
    wanted = {s for s in surnames - forms.keys() if len(s) >= SHORTEST_SURNAME and not _is_word(s)}
    places = find_occurrences(text, wanted | forms.keys())
    found = {name: places[name] for name in sorted(wanted) if places.get(name)}
    return _overlooked(found, EntityKind.PERSON, "a surname of the article")


def _unread_organizations(text: str, forms: Mapping[str, Decided]) -> dict[str, Decided]:
    """Return what organizations and teams named in full are called, overlooked everywhere."""
    wanted = {
        short
        for form, decided in forms.items()
        if decided.kind is EntityKind.ORGANIZATION
        and " " in form
        and len(short := called(form)) >= SHORTEST_SURNAME
        and short not in forms
        and not is_junk(short)
    }
    places = find_occurrences(text, wanted | forms.keys()) if wanted else {}
    found = {name: places[name] for name in sorted(wanted) if places.get(name)}
    return _overlooked(found, EntityKind.ORGANIZATION, "what the article calls it elsewhere")


def _overlooked(
    found: Mapping[str, Sequence[tuple[int, int]]], kind: EntityKind, detail: str
) -> dict[str, Decided]:
    return {
        name: Decided(
            form=name, kind=kind, places=tuple(places), name=name,
            rule="model", confidence=OVERLOOKED, detail=detail,
        )
        for name, places in found.items()
    }  # fmt: skip


def _is_word(surname: str) -> bool:
    """Return whether a surname is as likely something else: `Press`, `Washington`, `Marshal`."""
    return (
        is_junk(surname)
        or surname in load_words("organization_heads")
        or surname in load_words("place_heads")
        or surname in load_words("regions")
        or surname in load_list("cities")
        or surname.lower() in load_list("given_names")
    )


def _seen_as(kind: str) -> str:
    article = "an" if kind == "organization" else "a"
    return f"read as {article} {kind} by the language model and its context"


def _registered(listed: Iterable[Candidate]) -> dict[str, Decided]:
    """Return the register's people and organizations: short forms are tied to them too."""
    places: dict[str, list[tuple[int, int]]] = {}
    kinds: dict[str, EntityKind] = {}
    for item in listed:
        places.setdefault(item.text, []).append((item.start, item.end))
        if item.kind is not None and " " in item.text and item.rule == "register":
            kinds[item.text] = item.kind
    return {
        form: Decided(
            form=form, kind=kind, places=tuple(places[form]), name=form,
            rule="register", confidence=1.0, detail="",
        )
        for form, kind in kinds.items()
    }  # fmt: skip
