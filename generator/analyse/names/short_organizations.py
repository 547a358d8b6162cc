"""Acronyms and short forms of organizations, tied to the full name the article gives."""

from collections.abc import Mapping
from dataclasses import replace

from generator.analyse.names.acronyms import Definition
from generator.analyse.names.decided import Decided, Forms
from generator.analyse.names.organization_names import shortens
from generator.model.analysis import EntityKind

DEFINED, SHORTENED = 0.97, 0.85
"""Confidence of an acronym that the article itself defines, and of a short form that fits one
full name only."""


def chain_organizations(
    forms: Forms, acronyms: Mapping[str, Definition], text: str
) -> dict[str, Decided]:
    """Return the forms with acronyms and short forms resolved to full names."""
    full = [f for f, d in forms.items() if d.kind is EntityKind.ORGANIZATION and " " in f]
    return {form: _chained(decided, full, acronyms, text) for form, decided in forms.items()}


def _chained(
    decided: Decided, full: list[str], acronyms: Mapping[str, Definition], text: str
) -> Decided:
    if decided.kind is not EntityKind.ORGANIZATION:
        return decided
    defined = acronyms.get(decided.form)
    if defined:
        name = text[defined.start : defined.end]
        detail = f"the article gives it as the short form of {name}"
        return replace(decided, name=name, rule="acronym", confidence=DEFINED, detail=detail)
    longer = [name for name in full if shortens(decided.form, name)]
    if len(longer) == 1:
        return replace(
            decided, name=longer[0], rule="short-form",
            confidence=max(decided.confidence, SHORTENED), detail=f"short form of {longer[0]}",
        )  # fmt: skip
    return decided
