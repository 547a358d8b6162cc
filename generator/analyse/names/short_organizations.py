"""Acronyms and short forms of organizations, tied to the full name the article gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.analyse.names.acronyms import Definition
from generator.analyse.names.decided import Decided, Forms
from generator.analyse.names.lists import load_words
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
        if _bag(name):
            found[_bag(name)].add(name)
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
    longer = [n for n in longer if not any(shortens(n, other) for other in longer)]
    if len(longer) == 1:
        return replace(
            decided, name=longer[0], rule="short-form",
            confidence=max(decided.confidence, SHORTENED), detail=f"short form of {longer[0]}",
        )  # fmt: skip
    return _reordered(decided, full)


def _reordered(decided: Decided, full: Mapping[str, set[str]]) -> Decided:
    """Return the form tied to the longest name of the same words in another order.

    Only the offices of a government, and only within an article: `Second Asia Directorate` is
    the `Second Directorate of Asia`, but `Washington University` is not that `of Washington`.
    """
    same = full.get(_bag(decided.form), set())
    if len(same) < 2:  # noqa: PLR2004 - one is the form itself
        return decided
    name = max(same, key=lambda n: (len(n), n))
    if name == decided.form:
        return decided
    return replace(
        decided, name=name, rule="variant",
        confidence=max(decided.confidence, SHORTENED), detail=f"another spelling of {name}",
    )  # fmt: skip


def _bag(name: str) -> str:
    """Return a key that names of the same words share; empty if none of them is an office."""
    words = [word for word in name.split() if word not in load_words("small_words")]
    office = any(word in load_words("offices") for word in words)
    return "\n".join(sorted(words)) if office and len(words) > 1 else ""
