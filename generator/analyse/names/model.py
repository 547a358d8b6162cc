"""Language models: each loaded once, when the first article in its language is read."""

import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.model.analysis import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

CHUNK = 20_000
"""Characters; memory grows with the longest text, quality does not."""

UNUSED = ("tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer")
"""Parts of the models that find neither names nor sentences."""


class Named(NamedTuple):
    """A span and the label the model gave it; offsets into the text it was given."""

    start: int
    end: int
    label: str


class Reading(NamedTuple):
    """What the model makes of one text."""

    names: tuple[Named, ...]
    sentences: tuple[Span, ...]


@cache
def load_model(package: str) -> "Language":
    """Return the model with only what finds names and sentences.

    numpy's own matrix product is a third faster than the one thinc brings, with the same output
    (11,900 against 8,600 words a second), but only while it keeps to one thread: with two it
    fights itself for the core and is seven times slower. One thread must be asked for before
    numpy is first imported, so it is used only where that was done.
    """
    if "numpy" not in sys.modules:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import spacy  # noqa: PLC0415 - a second of start-up that no other command should pay
    from thinc.api import NumpyOps, set_current_ops  # noqa: PLC0415 - as spacy

    set_current_ops(NumpyOps(use_blis=os.environ.get("OPENBLAS_NUM_THREADS") != "1"))
    language = spacy.load(package, exclude=UNUSED)
    if "senter" in language.disabled:
        language.enable_pipe("senter")
    elif "senter" not in language.pipe_names:
        language.add_pipe("sentencizer", first=True)
    return language


def read_texts(package: str, texts: Sequence[str]) -> Iterator[Reading]:
    """Yield what the model makes of each text, in order; a text is a paragraph or so."""
    pieces = [list(_chunks(text)) for text in texts]
    docs = load_model(package).pipe((p for chunks in pieces for _, p in chunks), batch_size=32)
    for chunks in pieces:
        yield _joined([_reading(next(docs), start) for start, _ in chunks])


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Yield an overlong text in pieces that end at a space, each with its offset."""
    start = 0
    while start < len(text) or not start:
        end = start + CHUNK
        if end < len(text):
            space = text.rfind(" ", start + 1, end)
            end = space if space > 0 else end
        yield start, text[start:end]
        start = end
        if start >= len(text):
            return


def _joined(readings: Sequence[Reading]) -> Reading:
    return Reading(
        tuple(name for reading in readings for name in reading.names),
        tuple(span for reading in readings for span in reading.sentences),
    )


def _reading(doc: "Doc", offset: int) -> Reading:
    names = tuple(Named(offset + e.start_char, offset + e.end_char, e.label_) for e in doc.ents)
    sentences = tuple(
        Span(start=offset + s.start_char, end=offset + s.end_char)
        for s in doc.sents
        if s.text.strip()
    )
    return Reading(names, sentences)
