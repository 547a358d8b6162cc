"""The page of public corrections."""

from generator.model.article import Article
from generator.model.correction import AppliedCorrection
from generator.model.page import Block, Inline, Page, PageKind, PageUri, Rule, Text
from generator.render.blocks import bullets, heading, paragraph
from generator.render.correction_words import changes_in_words, heading_in_words
from generator.render.edition import Edition
from generator.words.words import capitalized

CORRECTIONS = PageUri("corrections/index")


def corrections_page(edition: Edition) -> Page:
    """Return the page; it stands even where nothing was corrected, since it is linked."""
    words, found = edition.words, _newest_first(edition)
    title, nothing = words.say("Corrections"), words.say("Nothing was corrected so far.")
    return Page(
        uri=CORRECTIONS,
        kind=PageKind.CORRECTIONS,
        title=title,
        description=words.say("What was put right in briefings, newest first."),
        blocks=(
            heading(1, title),
            paragraph(
                words.say(
                    "What the editor has put right since a briefing was first published here. A "
                    "correction stands on the briefing too."
                )
            ),
            paragraph(words.count("{n} corrections", len(found)) if found else nothing),
            Rule(),
            *bullets(_row(edition, article, applied) for article, applied in found),
        ),
        facts={"corrections": len(found)},
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
