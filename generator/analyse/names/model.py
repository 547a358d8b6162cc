"""The language model: loaded once, when the first English article is read."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import spacy
from thinc.api import NumpyOps, set_current_ops

from generator.model.analysis import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

CHUNK = 20_000
"""Characters; memory grows with the longest text, quality does not."""


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

    numpy's own matrix product is half as fast again as the one thinc brings, with the same
    output (measured on 43,000 words).
    """
    set_current_ops(NumpyOps(use_blis=False))
    language = spacy.load(package, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    language.enable_pipe("senter")
    return language


def read_texts(package: str, texts: Sequence[str]) -> Iterator[Reading]:
    """Yield what the model makes of each text, in order; a text is a paragraph or so."""
    for doc in load_model(package).pipe((text[:CHUNK] for text in texts), batch_size=32):
        yield _reading(doc)


def _reading(doc: "Doc") -> Reading:
    names = tuple(Named(e.start_char, e.end_char, e.label_) for e in doc.ents)
    sentences = tuple(Span(start=s.start_char, end=s.end_char) for s in doc.sents)
    return Reading(names, sentences)
