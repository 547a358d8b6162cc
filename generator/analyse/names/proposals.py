"""What the model proposes in one article, boundaries put right, grouped by form."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from generator.analyse.names.boundaries import cut_pieces
from generator.analyse.names.features import Company, Sighting
from generator.analyse.names.growth import grow
from generator.analyse.names.junk import is_junk
from generator.analyse.names.lists import load_words
from generator.analyse.names.model import Named
from generator.analyse.names.occurrences import FormFinder, find_occurrences
from generator.analyse.names.organization_names import called
from generator.analyse.names.surroundings import is_dateline
from generator.analyse.names.taken import Taken
from generator.analyse.names.telling import tell_names
from generator.analyse.names.whole_names import find_whole
from generator.model.analysis import EntityKind

LONGEST_SPAN = 160
"""Characters; the longest annotated name of the Wikinews set has 52, only noise is longer."""

_IGNORED = frozenset(
    {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"}
)


_DATELINE = re.compile(
    r"^([A-Z][A-Z'.-]*[A-Z](?: [A-Z][A-Z'.-]*[A-Z]){0,3})(?=[ ,:])", re.MULTILINE
)


class Proposal(NamedTuple):
    """A form with the model's labels for it and every place where it stands."""

    form: str
    labels: Counter[str]
    places: list[tuple[int, int]]
    second: Counter[str] | None = None
    """The labels of the second model; `None` if it was not asked."""


def gather_proposals(
    text: str, names: Sequence[Named], second: Sequence[Named] | None = None
) -> dict[str, Proposal]:
    """Return the forms that the model proposed, by form, junk left out.

    The second model proposes nothing of its own: it only has a say on what a form is.
    """
    labels: Mapping[str, Counter[str]] = defaultdict(Counter)
    read = [*names, *_known(text, names), *find_whole(text, names)]
    for named in grow(text, [*read, *tell_names(text, read)]):
        if named.label in _IGNORED or named.end - named.start > LONGEST_SPAN:
            continue
        for piece in cut_pieces(text, named.start, named.end, named.label):
            form = text[piece.start : piece.end]
            if not is_junk(form):
                labels[form].update([piece.label] if piece.label else [])
    places = find_occurrences(text, labels)
    seconded = None if second is None else _labels_by_form(text, second)
    return {
        form: Proposal(form, counts, places[form], None if seconded is None else seconded[form])
        for form, counts in labels.items()
        if places.get(form)
    }


def _labels_by_form(text: str, names: Iterable[Named]) -> defaultdict[str, Counter[str]]:
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for named in names:
        if named.label not in _IGNORED:
            for piece in cut_pieces(text, named.start, named.end, named.label):
                labels[text[piece.start : piece.end]].update([piece.label] if piece.label else [])
    return labels


@cache
def _known_finder() -> FormFinder:
    known = load_words("teams") | load_words("organizations")
    long = {form for form in known if " " in form}
    return FormFinder(long | load_words("sure_organizations"))


def _known(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """Yield the well-known organizations that the model overlooked, or cut in two."""
    taken = Taken(names)
    for start, end, _ in _known_finder().find(text):
        met = taken.meeting(start, end)
        if all(start <= a and b <= end and (a, b) != (start, end) for a, b in met):
            yield Named(start, end, "ORG")


def describe_company(kinds: Mapping[str, EntityKind | None], around: Company) -> Company:
    """Return what the longer names of an article say about its short ones, added to the rest."""
    persons = [f.split() for f, kind in kinds.items() if kind is EntityKind.PERSON]
    organizations = [f.split() for f, kind in kinds.items() if kind is EntityKind.ORGANIZATION]
    return replace(
        around,
        surnames=frozenset(words[-1] for words in persons),
        first_names=frozenset(words[0] for words in persons),
        organization_starts=frozenset(words[0] for words in organizations),
        called=frozenset(c for words in organizations if (c := called(" ".join(words)))),
        organization_ends=frozenset(words[-1] for words in organizations)
        - load_words("organization_heads"),
    )


def find_datelines(text: str) -> list[Named]:
    """Return the places in capitals that open a line, whatever the model makes of them."""
    return [
        Named(match.start(1), match.end(1), "GPE")
        for match in _DATELINE.finditer(text)
        if is_dateline(text, match.start(1), match.end(1))
        and not is_junk(match[1].title())
        and match[1] not in load_words("organizations")
    ]


def sighting(proposal: Proposal) -> Sighting:
    """Return a proposal as the scorer wants it."""
    return Sighting(
        form=proposal.form, places=proposal.places, labels=proposal.labels, second=proposal.second
    )
