"""The page of a briefing."""

from collections.abc import Callable, Mapping

from generator.model.article import Article
from generator.model.page import Block, Json, Page, PageKind
from generator.model.uri import web_address
from generator.render.briefing.brief import brief
from generator.render.briefing.copies import copies, differences
from generator.render.briefing.evidence import evidence
from generator.render.briefing.facts import facts
from generator.render.briefing.language import count_words, language_facts
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

MOST_NAMED = 8
"""Names in the facts of a page: enough to say what it is about, and some hundred bytes."""


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
        **language_facts(edition, article),
        "words": count_words(edition, article),
        "names": len(edition.named.get(article.id, ())),
        "mentions": sum(edition.named.get(article.id, {}).values()),
        "copies": len(edition.copies.get(article.id, ())),
        "tags": [tag.label for tag in analysis.tags if tag.slug in edition.links.tags],
        "noted": bool(note(edition, article)),
        "named": _most_named(edition, article),
        "title_made": article.title.rule == "lead",
    }
    return {key: value for key, value in known.items() if value not in ("", [], False)}


def _most_named(edition: Edition, article: Article) -> list[Json]:
    """Return who and what the briefing names most, as far as they have pages."""
    pages = edition.links.entities
    counted = edition.names_by_count(edition.named.get(article.id, {}))
    with_page = [key for key, _ in counted if key in pages][:MOST_NAMED]
    return [
        {
            "name": edition.entity(key).name,
            "page": str(pages[key]),
            "wikidata": edition.entity(key).wikidata,
        }
        for key in with_page
    ]
