"""Names in a language that a model of its own reads: what it says, and nothing learned here."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from generator.analyse.names.chains import chain_persons
from generator.analyse.names.decided import Decided
from generator.analyse.names.junk import is_junk
from generator.analyse.names.model import Named
from generator.analyse.names.occurrences import find_occurrences
from generator.model.analysis import EntityKind

KINDS: Mapping[str, EntityKind] = {
    "PER": EntityKind.PERSON,
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "LOC": EntityKind.PLACE,
    "GPE": EntityKind.PLACE,
}
"""The labels of spaCy's models: WikiNER's, and OntoNotes' where a language has them."""

AGREED, DISPUTED = 0.75, 0.6
"""Confidence of a name on which all readings of one article agree, and of another. The makers
state an F1 of about 0.83 for the small models; nothing here was measured on newswire."""

LONGEST = 80
"""Characters; a longer span is a slip of the model."""


def decide_foreign(text: str, names: Iterable[Named]) -> dict[str, Decided]:
    """Return the forms that a model of another language names, people's short forms resolved.

    The scorer and the rules about company forms, titles and boundaries were made for English and
    stay out.
    """
    kinds: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    for named in names:
        form = text[named.start : named.end]
        if named.label in KINDS and len(form) <= LONGEST and "\n" not in form and not is_junk(form):
            kinds[form.strip()][KINDS[named.label]] += 1
    places = find_occurrences(text, kinds)
    forms = {
        form: _decided(form, counts, tuple(places[form]))
        for form, counts in kinds.items()
        if places.get(form)
    }
    return chain_persons(forms)


def _decided(
    form: str, counts: Counter[EntityKind], places: tuple[tuple[int, int], ...]
) -> Decided:
    kind = min(counts, key=lambda k: (-counts[k], k))
    return Decided(
        form=form, kind=kind, places=places, name=form, rule="model",
        confidence=AGREED if len(counts) == 1 else DISPUTED,
        detail="found by the language model",
    )  # fmt: skip
