"""What can be seen of a name in one article: the evidence the scorer weighs."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.analyse.names.growth import is_given_name
from generator.analyse.names.lists import is_known_organization, is_only_city, load_list, load_words
from generator.analyse.names.surroundings import surroundings
from generator.model.whole_word import is_whole

_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,6}")
_CAMEL = re.compile(r"^[a-z]+[A-Z]|[a-z][A-Z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A form, where it stands and what the model called it there."""

    form: str
    places: Sequence[tuple[int, int]]
    labels: Counter[str]
    """The model's labels; those occurrences it did not take have none."""
    second: Counter[str] | None = None
    """The labels of the second model; `None` if it was not asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What else an article names: the words of its longer names."""

    surnames: frozenset[str] = frozenset()
    """Last words of longer names judged to be persons."""
    first_names: frozenset[str] = frozenset()
    organization_starts: frozenset[str] = frozenset()
    """First words of longer names judged to be organizations."""
    organization_ends: frozenset[str] = frozenset()
    """Last words of those that are no common heads: `Orioles` of `Baltimore Orioles`."""
    called: frozenset[str] = frozenset()
    """What those are called: `Lenzing` of `Lenzing AG`, `Orioles` of `Baltimore Orioles`."""
    acronyms: frozenset[str] = frozenset()
    """Defined in brackets somewhere in the article, and standing for an organization."""
    abbreviations: frozenset[str] = frozenset()
    """Defined in brackets, but standing for no name: `the cash reserve ratio (CRR)`."""
    mastheads: frozenset[str] = frozenset()
    """Newspapers in capitals over lists of their stories."""
    datelines: frozenset[str] = frozenset()
    """Places in capitals at the beginning of a line: where a report was written."""


def name_features(text: str, seen: Sighting, company: Company) -> dict[str, float]:
    """Return named numbers from 0 to 1; those that are 0 are left out."""
    return {
        name: value
        for part in (_model(seen), _words(seen.form), _around(text, seen), _others(seen, company))
        for name, value in part.items()
        if value
    }


def _model(seen: Sighting) -> dict[str, float]:
    """Return what the models say: each occurrence counts once for each model that was asked."""
    asked = 1 if seen.second is None else 2
    labels = seen.labels + (seen.second or Counter())
    total = max(1, asked * len(seen.places))
    shares = {f"model:{label}": count / total for label, count in labels.items()}
    if labels:
        top = max(sorted(labels), key=lambda label: (labels[label], seen.labels[label]))
        shares[f"mostly:{top}"] = labels[top] / labels.total()
    shares["model:unseen"] = max(0.0, 1 - labels.total() / total)
    shares["often"] = min(1.0, (len(seen.places) - 1) / 6)
    return {"bias": 1.0, **shares}


def _words(form: str) -> dict[str, float]:
    words = form.split()
    last, first = words[-1].rstrip("."), words[0]
    few = len(words) == 1
    venue = " ".join(words[-2:]) in load_words("venues")
    facts = {
        "one-word": few,
        "two-words": len(words) == 2,  # noqa: PLR2004 - the word is in the name
        "many-words": len(words) > 3,  # noqa: PLR2004 - more than a person's name has
        "acronym": bool(_ACRONYM.fullmatch(form)),
        "camel": bool(_CAMEL.search(form)),
        "digit": any(map(str.isdigit, form)),
        "joined": "&" in words or "and" in words,
        "of": "of" in words or "for" in words,
        "given-first": not few and first.lower() in load_list("given_names"),
        "given-sure": not few and is_given_name(first),
        "given-alone": few and first.lower() in load_list("given_names"),
        "surname-last": not few and last.lower() in load_list("surnames"),
        "surname-alone": few and last.lower() in load_list("surnames"),
        "known-organization": is_known_organization(form),
        "city": (form.title() if form.isupper() else form) in load_list("cities"),
        "town": (form.title() if form.isupper() else form) in load_list("towns"),
        "city-only": is_only_city(form),
        "region": form in load_words("regions"),
        "initial": bool(re.search(r"\b[A-Z]\. [A-Z]", form)),
        "organization-head": not venue and _is_organization_head(last, few=few),
        "branch": not few and _is_branch(form),
        "organization-word": any(w in load_words("organization_heads") for w in words[:-1]),
        "head-of": any(
            head in load_words("organization_heads") and of in {"of", "for"}
            for head, of in itertools.pairwise(words)
        ),
        "place-head": venue
        or last in load_words("place_heads")
        or first in {"Mount", "Lake", "Fort"},
        "event-head": last in load_words("event_heads"),
        "demonym-first": first in load_words("demonyms"),
        "product-word": any(w in load_words("products") for w in words),
        "junk-word": any(w in load_words("not_names") for w in words),
        "hyphen": "-" in form,
    }
    return {name: float(value) for name, value in facts.items()}


def _is_branch(form: str) -> bool:
    """Return whether a form is an organization and a region or state: `Ford Europe`."""
    words = form.split()
    return any(
        _is_region(" ".join(words[cut:])) and _is_organization(" ".join(words[:cut]))
        for cut in range(1, len(words))
    )


def _is_organization_head(word: str, *, few: bool) -> bool:
    legal = not few and word in load_words("legal_forms")
    return legal or word in load_words("organization_heads")


def _is_region(form: str) -> bool:
    return form in load_words("regions") or form in load_words("states")


def _is_organization(form: str) -> bool:
    return bool(_ACRONYM.fullmatch(form)) or is_known_organization(form)


def _around(text: str, seen: Sighting) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for start, end in seen.places:
        counts.update(surroundings(text, start, end))
    total = max(1, len(seen.places))
    shares = {f"around:{name}": count / total for name, count in counts.items()}
    if counts["start"] == total and " " not in seen.form:
        shares["word-elsewhere"] = float(_is_word_in(text, seen.form.lower()))
    return shares | {f"once:{name}": 1.0 for name in counts if name in _TELLING}


def _is_word_in(text: str, word: str) -> bool:
    """Return whether a text has a word in small letters: `Barter` is none then but a word."""
    place = text.find(word)
    while place >= 0 and not is_whole(text, place, place + len(word)):
        place = text.find(word, place + 1)
    return place >= 0


_TELLING = frozenset(
    {"apposition", "title", "role", "speech", "in", "business", "comma-place"}
    | {
        "storm",
        "place-word",
        "place-apposition",
        "distance",
        "body-after",
        "body-before",
        "body-apposition",
    }
)
"""Contexts of which one among many occurrences says a good deal."""


def _others(seen: Sighting, company: Company) -> dict[str, float]:
    words = seen.form.split()
    one = len(words) == 1
    facts = {
        "chain:surname": one and words[0] in company.surnames,
        "chain:first-name": one and words[0] in company.first_names,
        "chain:organization": one and words[0] in company.organization_starts,
        "chain:organization-end": one and words[0] in company.organization_ends,
        "chain:called": seen.form in company.called,
        "chain:acronym": seen.form in company.acronyms,
        "chain:abbreviation": seen.form in company.abbreviations,
        "chain:masthead": seen.form in company.mastheads,
        "chain:dateline": seen.form.upper() in company.datelines,
        "chain:person-inside": not one and words[-1] in company.surnames,
    }
    return {name: float(value) for name, value in facts.items()}
