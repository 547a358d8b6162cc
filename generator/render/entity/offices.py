"""Offices: of a person which, of a state or organization who held them."""

from collections.abc import Iterator
from itertools import groupby

from generator.model.analysis import EntityKind
from generator.model.corpus import EntityId
from generator.model.page import Block, Inline
from generator.model.role import Role
from generator.render.blocks import bullets, inlines, paragraph, section
from generator.render.edition import Edition
from generator.render.entity.subject import Subject
from generator.words import Words


def offices(edition: Edition, subject: Subject) -> tuple[Block, ...]:
    """Return the section `Offices` of a person, or `Who held which office`.

    The latest office stands first. Of a state's holders only those are listed who have a page.
    """
    if subject.key.kind is EntityKind.PERSON:
        roles = edition.roles.get(subject.key, ())
        latest = sorted(roles, key=lambda role: role.since, reverse=True)
        items = bullets((paragraph(*_office(edition, role)),) for role in latest)
        return section(edition.words.say("Offices"), *items)
    return section(edition.words.say("Who held which office"), *_holders(edition, subject.key))


def _holders(edition: Edition, key: EntityId) -> Iterator[Block]:
    held = [(person, role) for person, role in edition.holders.get(key.key, ())
            if person in edition.links.entities]  # fmt: skip
    held.sort(key=lambda term: term[1].since, reverse=True)
    held.sort(key=lambda term: term[1].office)
    for office, terms in groupby(held, key=lambda term: term[1].office):
        rows = (
            (paragraph(edition.entity_link(person), *_when(edition.words, role)),)
            for person, role in terms
        )
        yield from section(office, *bullets(rows), level=3)


def _office(edition: Edition, role: Role) -> tuple[Inline, ...]:
    """Return `President of Afghanistan, 29 September 2014 to 15 August 2021`, linked."""
    of = edition.registered.get(role.key)
    before = role.title.removesuffix(role.of)
    named = edition.entity_link(of, role.of) if of else role.of
    return inlines(before, named, *_when(edition.words, role))


def _when(words: Words, role: Role) -> tuple[Inline, ...]:
    first, last = words.date(role.since), words.date(role.until)
    if role.since and role.until:
        return inlines(", " + words.say("{first} to {last}", first=first, last=last))
    if role.since:
        return inlines(", " + words.say("since {first}", first=first))
    return inlines(", " + words.say("until {last}", last=last) if role.until else "")
