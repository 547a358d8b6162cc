"""Language models: each loaded once, when the first article in its language is read."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.analyse.names.second import BATCH, SECOND, read_again, unpack_second
from generator.model.analysis import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

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
    second: tuple[Named, ...] | None = None
    """What the second model makes of it; `None` if it was not asked."""


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


@cache
def load_second(package: str) -> "EntityRecognizer":
    """Return the second model, reading the words as a first one parts them."""
    return unpack_second(load_model(package))


def read_texts(package: str, texts: Sequence[str], *, twice: bool = False) -> Iterator[Reading]:
    """Yield what the model makes of each text, in order; a text is a paragraph or so.

    Twice: the second English model that ships with the package reads them too.
    """
    pieces = [list(_chunks(text)) for text in texts]
    language = load_model(package)
    docs = language.pipe((p for chunks in pieces for _, p in chunks), batch_size=BATCH)
    if twice:
        docs = read_again(load_second(package), docs)
    for chunks in pieces:
        yield joined([moved(_reading(next(docs)), start) for start, _ in chunks])


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


def joined(readings: Sequence[Reading]) -> Reading:
    """Return what the model makes of several texts, as one; the offsets stay as they are."""
    asked = all(reading.second is not None for reading in readings)
    return Reading(
        tuple(name for reading in readings for name in reading.names),
        tuple(span for reading in readings for span in reading.sentences),
        tuple(n for reading in readings for n in reading.second or ()) if asked else None,
    )


def moved(reading: Reading, by: int) -> Reading:
    """Return a reading with offsets into a longer text, in which its own begins at `by`."""
    return Reading(
        tuple(Named(by + n.start, by + n.end, n.label) for n in reading.names),
        tuple(Span(start=by + s.start, end=by + s.end) for s in reading.sentences),
        None
        if reading.second is None
        else tuple(Named(by + n.start, by + n.end, n.label) for n in reading.second),
    )


def _reading(doc: "Doc") -> Reading:
    return Reading(
        _named(doc.ents),
        tuple(Span(start=s.start_char, end=s.end_char) for s in doc.sents if s.text.strip()),
        _named(doc.spans[SECOND]) if SECOND in doc.spans else None,
    )


def _named(found: "Iterable[SpacySpan]") -> tuple[Named, ...]:
    return tuple(Named(e.start_char, e.end_char, e.label_) for e in found)
