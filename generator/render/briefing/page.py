"""The page of a briefing."""

from collections.abc import Callable, Mapping

from generator.model.article import Article
from generator.model.page import Block, Json, Page, PageKind
from generator.model.uri import web_address
from generator.render.briefing.brief import brief
from generator.render.briefing.copies import copies, differences
from generator.render.briefing.evidence import evidence
from generator.render.briefing.facts import facts
from generator.render.briefing.names import names
from generator.render.briefing.note import note
from generator.render.briefing.related import related
from generator.render.briefing.report import report
from generator.render.briefing.tags import tags
from generator.render.edition import Edition
from generator.render.excerpt import summary_text
from generator.render.sections import compose

SECTIONS: Mapping[str, Callable[[Edition, Article], tuple[Block, ...]]] = {
    "facts": facts,
    "note": note,
    "brief": brief,
    "report": report,
    "names": names,
    "copies": copies,
    "related": related,
    "tags": tags,
    "evidence": evidence,
    "differences": differences,
}
"""The sections a briefing may have, by the name they have in the settings."""


def briefing_page(edition: Edition, article: Article) -> Page:
    """Return the page of a briefing."""
    return Page(
        uri=edition.links.briefings[article.id],
        kind=PageKind.BRIEFING,
        title=article.title.value,
        description=summary_text(edition, article),
        blocks=compose(edition.options.briefing, SECTIONS, edition, article),
        facts=_facts(edition, article),
    )


def _facts(edition: Edition, article: Article) -> Mapping[str, Json]:
    analysis = edition.corpus.analyses[article.id]
    known: dict[str, Json] = {
        "id": article.id,
        "date": article.published.value,
        "precision": str(article.published.precision),
        "outlet": article.outlet.value if article.outlet else "",
        "agency": article.agency.value if article.agency else "",
        "authors": [author.value for author in article.authors],
        "section": article.section.value if article.section else "",
        "url": web_address(article.url) or "",
        "language": article.language,
        "words": len(article.text.split()),
        "names": len(edition.named.get(article.id, ())),
        "mentions": sum(edition.named.get(article.id, {}).values()),
        "copies": len(edition.copies.get(article.id, ())),
        "tags": [tag.label for tag in analysis.tags if tag.slug in edition.links.tags],
        "noted": bool(note(edition, article)),
        "title_made": article.title.rule == "lead",
    }
    return {key: value for key, value in known.items() if value not in ("", [], False)}
