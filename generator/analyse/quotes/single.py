"""Speech in single marks, as some British outlets print it."""

import re
from collections.abc import Iterator

_SPEECH = re.compile(
    r"(?<!\S)[\u2018'](?P<words>\w(?:[^\u2018\u2019'\"\u201c\u201d]|(?<=\w)['\u2019](?=\w))*[.,!?\u2026])"
    r"['\u2019](?!\w)"
)
"""Apostrophes are the same sign: only what begins a word and ends after punctuation is certain.
Signs between letters belong to their word; any other ends the search, which keeps it linear."""


def find_single_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of the words between single marks, from left to right."""
    for match in _SPEECH.finditer(text):
        yield match.start("words"), match.end("words")
