"""Short forms of people's names, tied to the full name the article gives."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.analyse.names.decided import Decided, Forms
from generator.analyse.names.person_names import extends, surnames_of, words_of
from generator.model.analysis import EntityKind
from generator.model.enumeration import joined
from generator.model.spelling import is_variant

SURE, LIKELY, DOUBTFUL = 0.95, 0.80, 0.50
"""Confidence of a surname, of a first name or variant, and of one that fits two people."""


def chain_persons(forms: Forms) -> dict[str, Decided]:
    """Return the forms with people's short names resolved as far as they are unambiguous."""
    fullest = _fullest_names(forms)
    heads = sorted(set(fullest.values()))
    return {
        form: _chained(decided, fullest, heads) if decided.kind is EntityKind.PERSON else decided
        for form, decided in forms.items()
    }


def _fullest_names(forms: Forms) -> dict[str, str]:
    """Return for each full name the fullest one that extends it, or the better spelling."""
    full = [f for f, d in forms.items() if d.kind is EntityKind.PERSON and len(words_of(f)) > 1]
    found = {}
    for form in full:
        longer = [other for other in full if extends(other, form)]
        found[form] = max(longer, key=lambda f: (len(f), f)) if _agree(longer) else form
    return {form: _respelled(name, forms, found) for form, name in found.items()}


def _agree(longer: list[str]) -> bool:
    """Return whether the longer names can all be one person's."""
    top = max(longer, key=len, default="")
    return bool(longer) and all(
        n == top or extends(top, n) or words_of(n)[0] == words_of(top)[0] for n in longer
    )


def _respelled(name: str, forms: Forms, full: Iterable[str]) -> str:
    """Return the name with the surname spelling that the article uses most."""
    *first, last = words_of(name)
    counts = Counter({last: _count(forms, last) + _count(forms, name)})
    for other in full:
        *other_first, other_last = words_of(other)
        if other_first == first and is_variant(last, other_last):
            counts[other_last] += _count(forms, other)
    for form, decided in forms.items():
        if decided.kind is EntityKind.PERSON and " " not in form and is_variant(last, form):
            counts[form] += len(decided.places)
    best = max(counts, key=lambda spelling: (counts[spelling], spelling))
    return " ".join([*first, best]) if counts[best] > counts[last] else name


def _count(forms: Forms, form: str) -> int:
    return len(forms[form].places) if form in forms else 0


def _chained(decided: Decided, fullest: dict[str, str], heads: list[str]) -> Decided:
    if decided.form in fullest:
        return _full(decided, fullest[decided.form])
    for rule, found, confidence, words in (
        ("surname", _by_surname(decided.form, fullest), SURE, "surname of {}"),
        ("short-form", _by_first_name(decided.form, heads), LIKELY, "first name of {}"),
        ("variant", _by_variant(decided.form, heads), LIKELY, "another spelling of {}"),
    ):
        names = sorted({fullest.get(name, name) for name in found})
        if len(names) == 1:
            return _tied(decided, names[0], rule, confidence, words.format(names[0]))
        if names:
            detail = f"fits {joined(names)}"
            return replace(decided, confidence=min(decided.confidence, DOUBTFUL), detail=detail)
    return decided


def _full(decided: Decided, name: str) -> Decided:
    if name == decided.form:
        return replace(decided, rule="full-name" if decided.rule == "model" else decided.rule)
    same = words_of(name)[-1].casefold() == words_of(decided.form)[-1].casefold()
    rule = "short-form" if same else "variant"
    words = "shorter form of" if same else "another spelling of"
    return _tied(decided, name, rule, SURE if same else LIKELY, f"{words} {name}")


def _tied(decided: Decided, name: str, rule: str, confidence: float, detail: str) -> Decided:
    return replace(decided, name=name, rule=rule, confidence=confidence, detail=detail)


def _by_surname(form: str, fullest: dict[str, str]) -> list[str]:
    return [
        name
        for name, respelled in fullest.items()
        if form in surnames_of(name) or form in surnames_of(respelled)
    ]


def _by_first_name(form: str, heads: list[str]) -> list[str]:
    return [name for name in heads if form in {words_of(name)[0], " ".join(words_of(name)[:-1])}]


def _by_variant(form: str, heads: list[str]) -> list[str]:
    return [name for name in heads if is_variant(form, words_of(name)[-1])]
