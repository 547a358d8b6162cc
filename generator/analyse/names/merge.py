"""Register and model together: whose span stands where both claim one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.analyse.names.candidate import Candidate
from generator.analyse.names.decided import Decided
from generator.analyse.names.occurrences import find_occurrences
from generator.analyse.names.plain import CURRENCY
from generator.model.analysis import EntityKind

_JOINERS = re.compile(r"(?:[\s,()/'\"&\u2013\u2014-]|\b(?:and|or|the)\b)*")


class Placed(NamedTuple):
    """One mention to be: where it stands, and who vouches for it."""

    start: int
    end: int
    listed: Candidate | None
    decided: Decided | None


def merge_spans(
    text: str, listed: Sequence[Candidate], forms: Mapping[str, Decided]
) -> list[Placed]:
    """Return the spans of both by start, none overlapping.

    The register wins, unless the other span is a longer name (`Bank of America`), or the article
    uses the word for a person it names in full (`Jordan` after `Michael Jordan`).
    """
    found = find_occurrences(text, forms)
    ours = [
        Placed(a, b, None, forms[form])
        for form, spots in found.items()
        for a, b in spots
        if text[b : b + 1] not in CURRENCY or b == len(text)
    ]
    theirs = [
        Placed(item.start, item.end, item, None)
        for item in listed
        if not _is_person_here(item, forms)
    ]
    return _without_overlaps([*_worthy(text, ours, theirs), *theirs])


def _is_person_here(item: Candidate, forms: Mapping[str, Decided]) -> bool:
    decided = forms.get(item.text)
    return (
        item.kind is EntityKind.PLACE
        and decided is not None
        and decided.kind is EntityKind.PERSON
        and decided.rule == "surname"
    )


def _worthy(text: str, ours: Sequence[Placed], theirs: Sequence[Placed]) -> list[Placed]:
    """Return the spans that meet no register span, or are a longer name than all they meet.

    The register's spans are in order and do not overlap, so those that are met stand together.
    """
    kept = []
    for span in ours:
        first = bisect_right(theirs, span.start, key=lambda t: t.end)
        last = bisect_left(theirs, span.end, key=lambda t: t.start)
        met = theirs[first:last]
        if not met or _is_longer_name(text, span, met):
            kept.append(span)
    return kept


def _is_longer_name(text: str, span: Placed, met: Sequence[Placed]) -> bool:
    inside = all(span.start <= t.start and t.end <= span.end for t in met)
    rest = text[span.start : span.end]
    for item in met:
        rest = rest.replace(text[item.start : item.end], " ", 1)
    return inside and not _JOINERS.fullmatch(rest)


def _without_overlaps(spans: Sequence[Placed]) -> list[Placed]:
    kept: list[Placed] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, s.listed is None)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.listed and span.end > kept[-1].end and kept[-1].decided:
            kept[-1] = span
    return kept
