"""Documents in parts that are searched one after another, the newest first."""

from collections.abc import Iterator, Sequence

from generator.search.document import Document


def split(documents: Sequence[Document], size: int) -> tuple[tuple[Document, ...], ...]:
    """Return the documents, which are in order of time, in parts of at most `size`.

    A part also ends with its year once it is half full: a new briefing then changes the part of
    its own year and leaves older ones, and what readers have in their caches, alone.
    """
    return tuple(_parts(documents, size))


def _parts(documents: Sequence[Document], size: int) -> Iterator[tuple[Document, ...]]:
    part: list[Document] = []
    for document in documents:
        year_ends = bool(part) and part[-1].date[:4] != document.date[:4]
        if len(part) >= size or (year_ends and 2 * len(part) >= size):
            yield tuple(part)
            part = []
        part.append(document)
    if part:
        yield tuple(part)
