"""The page of public corrections."""

from collections.abc import Iterator

from generator.model.article import Article
from generator.model.correction import AppliedCorrection
from generator.model.page import Block, Inline, Page, PageKind, PageUri, Rule, Text
from generator.render.blocks import bullets, heading, paragraph
from generator.render.correction_words import changes_in_words, heading_in_words
from generator.render.edition import Edition
from generator.render.parts import in_parts
from generator.render.roll import part_title, part_ways
from generator.render.strip import PART, strip
from generator.words import Words
from generator.words.words import capitalized

CORRECTIONS = PageUri("corrections/index")


def corrections_pages(edition: Edition) -> Iterator[Page]:
    """Return the page; it stands even where nothing was corrected, since it is linked.

    Very many corrections are on several pages.
    """
    rows = [_row(edition, article, applied) for article, applied in _newest_first(edition)]
    parts = in_parts(rows, lambda row: row, edition.options) or [[]]
    ways = part_ways(CORRECTIONS, parts)
    for way, part in zip(ways, parts, strict=True):
        title = part_title(edition, edition.words.say("Corrections"), way, ways)
        yield Page(
            uri=way.uri,
            kind=PageKind.CORRECTIONS,
            title=title,
            description=edition.words.say("What was put right in briefings, newest first."),
            blocks=(
                heading(1, title),
                *_intro(edition.words, len(rows)),
                *strip(edition.words, PART, ways, way.uri),
                Rule(),
                *bullets(part),
            ),
            facts={"corrections": len(rows)},
        )


def _intro(words: Words, number: int) -> tuple[Block, ...]:
    nothing = words.say("Nothing was corrected so far.")
    return (
        paragraph(
            words.say(
                "What the editor has put right since a briefing was first published here. A "
                "correction stands on the briefing too."
            )
        ),
        paragraph(words.count("{n} corrections", number) if number else nothing),
    )


def _newest_first(edition: Edition) -> list[tuple[Article, AppliedCorrection]]:
    """Return the public corrections, undated ones last; those of one day in the file's order."""
    found = [
        (edition.article(key), applied)
        for key, corrections in edition.corpus.corrections.items()
        if key in edition.corpus.articles
        for applied in corrections
        if applied.correction.public and (applied.changes or applied.correction.note)
    ]
    found.sort(key=lambda pair: pair[1].correction.line)
    return sorted(found, key=lambda pair: pair[1].correction.date, reverse=True)


def _row(edition: Edition, article: Article, applied: AppliedCorrection) -> tuple[Block, ...]:
    changes, correction = changes_in_words(applied, edition.words), applied.correction
    sentences = (f"{capitalized(changes)}." if changes else "", correction.reason, correction.note)
    told = " ".join(sentence for sentence in sentences if sentence)
    return (
        paragraph(_briefing(edition, article)),
        paragraph(told),
        paragraph(heading_in_words(applied, edition.words)),
    )


def _briefing(edition: Edition, article: Article) -> Inline:
    """Return the title, linked; a copy leads to the briefing it copies."""
    copy = edition.corpus.copies.get(article.id)
    key = copy.of if copy else article.id
    if key not in edition.links.briefings:
        return Text(article.title.value)
    return edition.briefing_link(key)
