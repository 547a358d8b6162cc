"""Why each name leads where it does: the same facts that the link titles carry, in full."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.analysis import Evidence, Mention, Reference
from generator.model.article import Article
from generator.model.corpus import EntityId
from generator.model.page import Block, Emphasis, PageUri, Paragraph, Text
from generator.model.rules import EVIDENCE
from generator.render.blocks import bullets, link, paragraph, section, told
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
    items = bullets(
        (_item(edition, entity, [*mentions.get(entity, ()), *references.get(entity, ())]),)
        for entity, _ in (*counts, *meant)
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


def _item(edition: Edition, entity: EntityId, mentions: list[Mention | Reference]) -> Paragraph:
    forms = ", ".join(f"“{form}”" for form in dict.fromkeys(m.text for m in mentions))
    rules = "; ".join(dict.fromkeys(_rule_in_words(edition.words, m.evidence) for m in mentions))
    weakest = min(m.evidence.confidence for m in mentions)
    sure = edition.words.say(confidence_in_words(weakest))
    return paragraph(
        edition.entity_link(entity),
        f" {forms}: {rules}. ",
        Emphasis((Text(f"{sure} {edition.words.percent(weakest)}"),)),
    )


def _rule_in_words(words: Words, evidence: Evidence) -> str:
    rule = words.say(EVIDENCE.get(evidence.rule, evidence.rule))
    return f"{rule}: {retell(words, evidence.detail)}" if evidence.rule == OFFICE else rule
