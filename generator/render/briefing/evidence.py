"""Why each name leads where it does: the same facts that the link titles carry, in full."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping

from generator.model.analysis import Evidence, Mention, Reference
from generator.model.article import Article
from generator.model.corpus import EntityId
from generator.model.page import Block, Emphasis, Inline, PageUri, Paragraph, Strong, Text
from generator.model.rules import EVIDENCE
from generator.render.blocks import bullets, link, paragraph, section, told
from generator.render.briefing.crowd import leading
from generator.render.edition import Edition
from generator.render.phrases import confidence_in_words
from generator.words import Words, retell

ABOUT_NAMES = PageUri("about/names")
"""The page that explains the rules."""

OFFICE = "office"
"""The rule that says nothing without its detail: which office, and when."""


def evidence(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return the section `Names and evidence`, one item a name."""
    mentions, references = _mentions(edition, article), _references(edition, article)
    counts = edition.names_by_count({key: len(found) for key, found in mentions.items()})
    meant = edition.names_by_count(dict.fromkeys(references.keys() - mentions.keys(), 0))
    names = {
        entity: [*mentions.get(entity, ()), *references.get(entity, ())]
        for entity, _ in (*counts, *meant)
    }
    linked, room = _linked(edition, article), leading(edition.options, len(counts))
    items = bullets(
        (paragraph(_name(edition, entity, linked, listed=at < room), *_why(edition, found)),)
        for at, (entity, found) in enumerate(names.items())
    )
    if not items:
        return ()
    total = sum(number for _, number in counts)
    words = edition.words
    intro = told(
        words,
        "Why each name leads where it does; {names}, {mentions}. {more}.",
        names=words.count("{n} names", len(counts)),
        mentions=words.count("{n} mentions", total),
        more=link(ABOUT_NAMES, words.say("How names are linked")),
    )
    return section(words.say("Names and evidence"), Paragraph(intro), *items)


def _mentions(edition: Edition, article: Article) -> Mapping[EntityId, list[Mention]]:
    found: dict[EntityId, list[Mention]] = defaultdict(list)
    mentions = edition.corpus.analyses[article.id].mentions
    resolved = edition.corpus.resolved.get(article.id, ())
    for mention, entity in zip(mentions, resolved, strict=False):
        if entity in edition.links.appearances and entity is not None:
            found[entity].append(mention)
    return found


def _references(edition: Edition, article: Article) -> Mapping[EntityId, list[Reference]]:
    """Return the descriptions that mean somebody with a page."""
    found: dict[EntityId, list[Reference]] = defaultdict(list)
    for reference in edition.corpus.analyses[article.id].references:
        entity = EntityId(kind=reference.kind, key=reference.key)
        if entity in edition.links.entities:
            found[entity].append(reference)
    return found


def _linked(edition: Edition, article: Article) -> frozenset[EntityId | None]:
    """Return who and what the text of the briefing has a link to."""
    resolved = edition.corpus.resolved.get(article.id, ())
    return frozenset(resolved[index] for index in edition.links.linked.get(article.id, ()))


def _name(
    edition: Edition, entity: EntityId, linked: Container[EntityId | None], *, listed: bool
) -> Inline:
    """Return a name: one not listed beside the briefing has a link only if the text has none.

    A hundred names with three links each would be heavier than the article.
    """
    name, pages = edition.entity(entity).name, edition.links.entities
    if entity not in pages or (entity in linked and not listed):
        return Strong((Text(name),))
    return edition.entity_link(entity) if listed else link(pages[entity], name)


def _why(edition: Edition, mentions: list[Mention | Reference]) -> Iterator[Inline]:
    forms = ", ".join(f"“{form}”" for form in dict.fromkeys(m.text for m in mentions))
    rules = "; ".join(dict.fromkeys(_rule_in_words(edition.words, m.evidence) for m in mentions))
    weakest = min(m.evidence.confidence for m in mentions)
    sure = edition.words.say(confidence_in_words(weakest))
    yield Text(f" {forms}: {rules}. ")
    yield Emphasis((Text(f"{sure} {edition.words.percent(weakest)}"),))


def _rule_in_words(words: Words, evidence: Evidence) -> str:
    rule = words.say(EVIDENCE.get(evidence.rule, evidence.rule))
    return f"{rule}: {retell(words, evidence.detail)}" if evidence.rule == OFFICE else rule
