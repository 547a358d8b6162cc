"""What the editor tells about a briefing: notes and public corrections."""

from collections.abc import Iterator

from generator.model.article import Article
from generator.model.correction import AppliedCorrection
from generator.model.page import Block, Link, Quotation, Text
from generator.render.blocks import heading, paragraph
from generator.render.correction_words import changes_in_words, heading_in_words
from generator.render.corrections_page import CORRECTIONS
from generator.render.edition import Edition
from generator.words import Words


def note(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Editor’s note`: each note, and each public correction."""
    applied = edition.corpus.corrections.get(article.id, ())
    told = [block for one in applied for block in _told(one, edition.words)]
    if not told:
        return ()
    return (heading(2, edition.words.say("Editor’s note")), Quotation(tuple(told)))


def _told(applied: AppliedCorrection, words: Words) -> Iterator[Block]:
    correction = applied.correction
    if correction.note:
        yield paragraph(correction.note)
    if correction.public and applied.changes:
        said = f"{heading_in_words(applied, words)}: {changes_in_words(applied, words)}."
        more = Link(CORRECTIONS, (Text(words.say("All corrections")),))
        sentences = " ".join(filter(None, (said, correction.reason)))
        yield paragraph(f"{sentences} ", more)
