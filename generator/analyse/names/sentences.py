"""Sentences of a block that no model reads."""

import re
from collections.abc import Iterator

from generator.model.analysis import Span

_END = re.compile(
    r"(?<![.!?\u2026\u061f])[.!?\u2026\u061f\u3002]+[\"')\u201d\u2019\u00bb]*(?=\s+|$)|[\u3002]"
)


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield stretches that end in a full stop, question or exclamation mark."""
    begin = start
    for match in _END.finditer(text, start, end):
        if text[begin : match.end()].strip():
            yield _stripped(text, begin, match.end())
        begin = match.end()
    if text[begin:end].strip():
        yield _stripped(text, begin, end)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(
        start=start + len(piece) - len(piece.lstrip()), end=end - len(piece) + len(piece.rstrip())
    )
