"""Files that lead from what a reader types to the pages it names.

A tree of prefixes: the file of `da` holds what begins with these letters; where that would be
too many, it holds only the most frequent and those that are no longer, and `dae`, `daf` ... hold
the rest. A name can be found from the start of each of its words.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.model.page import Json
from generator.search.subject import Subject

_MOST = 40
"""Subjects in one file, about 4 KB compressed."""

_DEEPEST = 6
"""Letters of the longest prefix."""

_SHARED = 200
"""Subjects in the file of a longest prefix; rarer ones are found by their words."""

_GAP = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return a name as it is compared: small letters and figures, no accents, single spaces."""
    plain = unicodedata.normalize("NFKD", text).lower()
    bare = "".join(char for char in plain if not unicodedata.category(char).startswith("M"))
    return _GAP.sub(" ", bare).strip()


def make_name_files(subjects: Sequence[Subject]) -> Mapping[str, Json]:
    """Return the contents of every file by its prefix; `subjects` are the most frequent first."""
    starts: dict[str, dict[int, None]] = defaultdict(dict)
    for index, subject in enumerate(subjects):
        for form in subject.forms:
            words = fold(form).split()
            for first in range(len(words)):
                starts[" ".join(words[first:])[:_DEEPEST]][index] = None
    chosen = _choose(starts)
    return {
        prefix: [subjects[index].as_json() for index in sorted(indexes)]
        for prefix, indexes in sorted(chosen.items())
    }


def _choose(starts: Mapping[str, Mapping[int, None]]) -> dict[str, set[int]]:
    """Return the subjects of each prefix that needs a file."""
    below: dict[str, set[int]] = defaultdict(set)
    for start, indexes in starts.items():
        for length in range(1, len(start) + 1):
            below[start[:length]].update(indexes)
    chosen: dict[str, set[int]] = {}
    for prefix in sorted(below, key=len):
        parent = prefix[:-1]
        if parent and (parent not in chosen or len(below[parent]) <= _MOST):
            continue
        most = sorted(below[prefix])
        exact = sorted(starts.get(prefix, ()))[:_MOST]
        full = len(prefix) == _DEEPEST
        chosen[prefix] = set(most[:_SHARED]) if full else {*most[:_MOST], *exact}
    return chosen
