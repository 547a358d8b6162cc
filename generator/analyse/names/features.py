"""What can be seen of a name in one article: the evidence the scorer weighs."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.analyse.names.lists import load_list, load_words
from generator.analyse.names.titles import lower_title_before, title_before

_PLACE_PREPOSITION = re.compile(
    r"\b(?:in|at|near|across|outside|around|throughout|toward|via)\s+(?:the\s+)?$"
)
_DIRECTION = re.compile(
    r"\b(?:from|to|into|through|visit|visited|leave|left|between)\s+(?:the\s+)?$"
)
_BY = re.compile(r"\b(?:by|with|against|for)\s+(?:the\s+)?$")
_OF = re.compile(r"\bof\s+(?:the\s+)?$")
_THE = re.compile(r"\b[Tt]he\s+$")
_SENTENCE_START = re.compile(r"(?:^|[.!?\n]\s*[\"')]*\s*|[\"]\s*)$")
_SPEECH = re.compile(
    r"\s*,?\s*(?:said|says|told|added|adds|asked|replied|noted|warned|argued|continued|recalled|explained|tweeted|wrote)\b"
)
_SPEECH_LATER = re.compile(r",[^,.;\"]{4,90},\s+(?:said|says|told|added|noted|warned)\b")
_BUSINESS = re.compile(
    r"(?:'s|'|,)?\s+(?:Inc|Corp|Co|Ltd|shares?|stock|officials?|employees|customers|executives?|spokes\w+"
    r"|chief|CEO|announced|reported|plans|acquired|militants|fighters|lawmakers|agreed|offered)\b"
)
_ALSO_COMPANIES = frozenset(
    {"by", "called", "named", "leader", "rival", "owner", "member", "champion", "counterpart"}
)
"""What companies are called after a comma as well."""
_APPOSITION = re.compile(
    r",\s+(?:the\s+|an?\s+|[A-Z][\w.-]+(?:'s)?\s+){0,3}(?:[a-z-]+\s+){0,3}?(?:"
    + "|".join(sorted(load_words("lower_titles") - _ALSO_COMPANIES))
    + r")\b"
)
_LIFE = re.compile(
    r",\s+(?:\d\d,|who\b|an?\s+\w+|the\s+[a-z]+\b)|\s+(?:was born|died|resigned|himself|herself)\b"
)
_PRODUCT = re.compile(
    r"\s+(?:\d[\w.]*|users?|owners|app|software|series|models?|phones?|version)\b"
)
_AFTER_DATELINE = re.compile(r"(?:,[^.:;]{1,24})? (?:\(|[-\u2013\u2014]|:)|: ")
_COMMA_PLACE = re.compile(r",\s+([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,6}")
_CAMEL = re.compile(r"^[a-z]+[A-Z]|[a-z][A-Z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A form, where it stands and what the model called it there."""

    form: str
    places: Sequence[tuple[int, int]]
    labels: Counter[str]
    """The model's labels; those occurrences it did not take have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What else an article names: the words of its longer names."""

    surnames: frozenset[str] = frozenset()
    """Last words of longer names judged to be persons."""
    first_names: frozenset[str] = frozenset()
    organization_starts: frozenset[str] = frozenset()
    """First words of longer names judged to be organizations."""
    acronyms: frozenset[str] = frozenset()
    """Defined in brackets somewhere in the article."""


def name_features(text: str, seen: Sighting, company: Company) -> dict[str, float]:
    """Return named numbers from 0 to 1; those that are 0 are left out."""
    return {
        name: value
        for part in (_model(seen), _words(seen.form), _around(text, seen), _others(seen, company))
        for name, value in part.items()
        if value
    }


def _model(seen: Sighting) -> dict[str, float]:
    total = max(1, len(seen.places))
    shares = {f"model:{label}": count / total for label, count in seen.labels.items()}
    top = seen.labels.most_common(1)
    if top:
        shares[f"mostly:{top[0][0]}"] = 1.0
    shares["model:unseen"] = max(0.0, 1 - sum(seen.labels.values()) / total)
    shares["often"] = min(1.0, (total - 1) / 6)
    return {"bias": 1.0, **shares}


def _words(form: str) -> dict[str, float]:
    words = form.split()
    last, first = words[-1].rstrip("."), words[0]
    few = len(words) == 1
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
        "given-alone": few and first.lower() in load_list("given_names"),
        "surname-last": not few and last.lower() in load_list("surnames"),
        "surname-alone": few and last.lower() in load_list("surnames"),
        "known-organization": form in load_words("organizations"),
        "city": (form.title() if form.isupper() else form) in load_list("cities"),
        "region": form in load_words("regions"),
        "initial": bool(re.search(r"\b[A-Z]\. [A-Z]", form)),
        "organization-head": last in load_words("organization_heads"),
        "organization-word": any(w in load_words("organization_heads") for w in words[:-1]),
        "head-of": any(
            head in load_words("organization_heads") and of in {"of", "for"}
            for head, of in itertools.pairwise(words)
        ),
        "place-head": last in load_words("place_heads") or first in {"Mount", "Lake", "Fort"},
        "event-head": last in load_words("event_heads"),
        "demonym-first": first in load_words("demonyms"),
        "product-word": any(w in load_words("products") for w in words),
        "junk-word": any(w in load_words("not_names") for w in words),
        "hyphen": "-" in form,
    }
    return {name: float(value) for name, value in facts.items()}


def _around(text: str, seen: Sighting) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for start, end in seen.places:
        counts.update(_one_context(text, start, end))
    total = max(1, len(seen.places))
    shares = {f"around:{name}": count / total for name, count in counts.items()}
    return shares | {f"once:{name}": 1.0 for name in counts if name in _TELLING}


_TELLING = frozenset({"apposition", "title", "role", "speech", "in", "business", "comma-place"})
"""Contexts of which one among many occurrences says a good deal."""


def _one_context(text: str, start: int, end: int) -> set[str]:
    before, after = text[max(0, start - 30) : start], text[end : end + 40]
    tests = {
        "in": _PLACE_PREPOSITION.search(before),
        "direction": _DIRECTION.search(before),
        "by": _BY.search(before),
        "of": _OF.search(before),
        "the": _THE.search(before),
        "start": _SENTENCE_START.search(before),
        "speech": _SPEECH.match(after) or _SPEECH_LATER.match(text[end : end + 120]),
        "business": _BUSINESS.match(after),
        "apposition": _APPOSITION.match(text[end : end + 80]),
        "dateline": text[start:end].isupper() and _is_dateline(before, after),
        "life": _LIFE.match(after),
        "product": _PRODUCT.match(after),
        "possessive": after.startswith(("'s", "' ")),
        "hyphen": after.startswith("-"),
        "comma-place": _is_before_place(after),
        "bracket": before.endswith("("),
        "title": title_before(text, start),
        "role": lower_title_before(text, start),
    }
    return {name for name, hit in tests.items() if hit}


def _is_dateline(before: str, after: str) -> bool:
    return (not before or before.endswith("\n")) and bool(_AFTER_DATELINE.match(after))


def _is_before_place(after: str) -> bool:
    match = _COMMA_PLACE.match(after)
    return bool(match) and match is not None and (
        match[1] in load_words("regions") or match[1].rstrip(".") in load_words("states")
    )  # fmt: skip


def _others(seen: Sighting, company: Company) -> dict[str, float]:
    words = seen.form.split()
    one = len(words) == 1
    facts = {
        "chain:surname": one and words[0] in company.surnames,
        "chain:first-name": one and words[0] in company.first_names,
        "chain:organization": one and words[0] in company.organization_starts,
        "chain:acronym": seen.form in company.acronyms,
        "chain:person-inside": not one and words[-1] in company.surnames,
    }
    return {name: float(value) for name, value in facts.items()}
