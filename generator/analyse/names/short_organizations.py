"""Acronyms and short forms of organizations, tied to the full name the article gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.analyse.names.acronyms import Definition
from generator.analyse.names.decided import Decided, Forms
from generator.analyse.names.organization_names import bare_words, shortens
from generator.model.analysis import EntityKind

DEFINED, SHORTENED = 0.97, 0.85
"""Confidence of an acronym that the article itself defines, and of a short form that fits one
full name only."""


def chain_organizations(
    forms: Forms, acronyms: Mapping[str, Definition], text: str
) -> dict[str, Decided]:
    """Return the forms with acronyms and short forms resolved to full names."""
    full = _by_part(f for f, d in forms.items() if d.kind is EntityKind.ORGANIZATION and " " in f)
    return {form: _chained(decided, full, acronyms, text) for form, decided in forms.items()}


def _by_part(names: Iterable[str]) -> Mapping[str, set[str]]:
    """Return the names by what they begin with, end in, and are without legal forms."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = name.split()
        for cut in range(1, len(words)):
            found[" ".join(words[:cut])].add(name)
            found[" ".join(words[cut:])].add(name)
        found[" ".join(bare_words(name))].add(name)
    return found


def _chained(
    decided: Decided, full: Mapping[str, set[str]], acronyms: Mapping[str, Definition], text: str
) -> Decided:
    if decided.kind is not EntityKind.ORGANIZATION:
        return decided
    defined = acronyms.get(decided.form)
    if defined:
        name = text[defined.start : defined.end]
        detail = f"the article gives it as the short form of {name}"
        return replace(decided, name=name, rule="acronym", confidence=DEFINED, detail=detail)
    longer = [n for n in full.get(decided.form, ()) if shortens(decided.form, n)]
    if len(longer) == 1:
        return replace(
            decided, name=longer[0], rule="short-form",
            confidence=max(decided.confidence, SHORTENED), detail=f"short form of {longer[0]}",
        )  # fmt: skip
    return decided
