"""What the model proposes in one article, boundaries put right, grouped by form."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.analyse.names.boundaries import cut_pieces
from generator.analyse.names.features import Company, Sighting
from generator.analyse.names.growth import grow
from generator.analyse.names.junk import is_junk
from generator.analyse.names.model import Named
from generator.analyse.names.occurrences import find_occurrences
from generator.model.analysis import EntityKind

LONGEST_SPAN = 160
"""Characters; the longest annotated name of the Wikinews set has 52, only noise is longer."""

_IGNORED = frozenset(
    {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"}
)


class Proposal(NamedTuple):
    """A form with the model's labels for it and every place where it stands."""

    form: str
    labels: Counter[str]
    places: list[tuple[int, int]]


def gather_proposals(text: str, names: Iterable[Named]) -> dict[str, Proposal]:
    """Return the forms that the model proposed, by form, junk left out."""
    labels: Mapping[str, Counter[str]] = defaultdict(Counter)
    for named in grow(text, tuple(names)):
        if named.label in _IGNORED or named.end - named.start > LONGEST_SPAN:
            continue
        for piece in cut_pieces(text, named.start, named.end, named.label):
            form = text[piece.start : piece.end]
            if not is_junk(form):
                labels[form].update([piece.label] if piece.label else [])
    places = find_occurrences(text, labels)
    return {
        form: Proposal(form, counts, places[form])
        for form, counts in labels.items()
        if places.get(form)
    }


def describe_company(kinds: Mapping[str, EntityKind | None], acronyms: frozenset[str]) -> Company:
    """Return what the longer names of an article say about its short ones."""
    persons = [f.split() for f, kind in kinds.items() if kind is EntityKind.PERSON]
    organizations = [f.split() for f, kind in kinds.items() if kind is EntityKind.ORGANIZATION]
    return Company(
        surnames=frozenset(words[-1] for words in persons),
        first_names=frozenset(words[0] for words in persons),
        organization_starts=frozenset(words[0] for words in organizations),
        acronyms=acronyms,
    )


def sighting(proposal: Proposal) -> Sighting:
    """Return a proposal as the scorer wants it."""
    return Sighting(form=proposal.form, places=proposal.places, labels=proposal.labels)
