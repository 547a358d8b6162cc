"""Every place in a text where a form stands, and what stands around it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

_ALNUM = re.compile(r"\w")


def find_occurrences(text: str, forms: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """Return where each form stands as whole words, longest form first, never overlapping."""
    patterns = sorted(set(forms))
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    if not patterns:
        return found
    automaton = AhoCorasick(patterns, matchkind=MatchKind.Standard)
    hits = automaton.find_matches_as_indexes(text, overlapping=True)
    whole = [(a, b, patterns[i]) for i, a, b in hits if is_whole(text, a, b)]
    reached = 0
    for start, end, form in sorted(whole, key=lambda hit: (hit[0], -hit[1])):
        if start >= reached:
            found[form].append((start, end))
            reached = end
    return found


def is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a stretch is cut out of no word."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (_ALNUM.match(before) or _ALNUM.match(after))
