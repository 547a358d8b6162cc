"""Which words of many are misspellings of one another, found in linear time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.model.spelling import SHORTEST_VARIANT, is_variant


class Variants:
    """Words by what is left when a letter goes (the method of SymSpell, Garbe 2012)."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, set[str]] = defaultdict(set)
        for word in set(words):
            for left in _remains(word):
                self._words[left].add(word)

    def of(self, word: str) -> list[str]:
        """Return the words that differ from this one by a letter, as `is_variant` has it."""
        near = {other for left in _remains(word) for other in self._words.get(left, ())}
        return sorted(other for other in near if is_variant(word, other))


def _remains(word: str) -> Iterator[str]:
    if len(word) >= SHORTEST_VARIANT:
        yield word
        yield from (word[:i] + word[i + 1 :] for i in range(1, len(word)))
