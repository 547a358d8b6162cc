"""Every place in a text where one of many forms stands as whole words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from generator.model.whole_word import is_whole


class FormFinder:
    """Finds many forms in one pass (Aho and Corasick 1975); built once for a set of forms."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms = sorted(set(forms))
        self._automaton = AhoCorasick(self._forms, matchkind=MatchKind.Standard)

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and form from the left, the longest first, never overlapping."""
        hits = self._automaton.find_matches_as_indexes(text, overlapping=True)
        whole = [(a, b, self._forms[i]) for i, a, b in hits if is_whole(text, a, b)]
        reached = 0
        for start, end, form in sorted(whole, key=lambda hit: (hit[0], -hit[1])):
            if start >= reached:
                reached = end
                yield start, end, form


def find_occurrences(text: str, forms: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """Return where each form stands as whole words, longest form first, never overlapping."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end, form in FormFinder(forms).find(text):
        found[form].append((start, end))
    return found
