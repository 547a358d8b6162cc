"""A small corpus written by hand: invented sentences, every kind of page, no other stage needed.

A mention is written `[[Form|kind/key]]` or `[[Form|kind/key|rule]]`, a reference by office with
the rule `office`; a block that begins with
`# `, `- ` or `> ` is a sub-heading, an item or a quotation.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Reference, Span, Tag
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.corpus import Copy, CopyKind, Corpus, Entity, EntityId, Related
from generator.model.fact import Fact, Precision, Publication
from generator.model.raw import InputFormat
from generator.model.register import (
    Knowledge,
    Register,
    RegisterEntry,
    Source,
    Sources,
    TagEntry,
    Vocabulary,
)
from generator.model.role import Role

_MENTION = re.compile(r"\[\[([^|\]]+)\|(\w+)/([\w-]+)(?:\|([\w-]+))?\]\]")
_KINDS = {"# ": BlockKind.HEADING, "- ": BlockKind.ITEM, "> ": BlockKind.QUOTE}
_PRECISIONS = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR, 0: Precision.UNKNOWN}


@dataclass(frozen=True, kw_only=True)
class Draft:
    """An article as a test writes it."""

    id: str
    title: str
    blocks: tuple[str, ...]
    published: str = ""
    outlet: str = ""
    agency: str = ""
    author: str = ""
    url: str = ""
    tags: tuple[str, ...] = ()
    made_title: bool = False
    summary: int = 2
    """Number of sentences."""


@dataclass
class Builder:
    """Turns drafts into a corpus."""

    entities: Mapping[EntityId, Entity]
    forms: dict[EntityId, Counter[str]] = field(default_factory=dict)

    def parse(self, draft: Draft) -> tuple[Article, Analysis, tuple[EntityId | None, ...]]:
        """Return the article, its analysis, and what its mentions resolve to."""
        text, blocks, mentions, references, resolved = "", [], [], [], []
        for number, source in enumerate(draft.blocks, 1):
            kind = _KINDS.get(source[:2], BlockKind.PARAGRAPH)
            body = source[2:] if source[:2] in _KINDS else source
            text += "\n\n" if text else ""
            start = len(text)
            position = 0
            for match in _MENTION.finditer(body):
                text += body[position : match.start()]
                position = match.end()
                key = EntityId(kind=EntityKind(match[2]), key=match[3])
                if match[4] == "office":
                    references.append(_reference(match, key, len(text)))
                else:
                    mentions.append(self._mention(match, key, len(text)))
                    resolved.append(key)
                    self.forms.setdefault(key, Counter())[match[1]] += 1
                text += match[1]
            text += body[position:]
            blocks.append(TextBlock(kind=kind, start=start, end=len(text), line=number))
        sentences = tuple(_sentences(text, blocks))
        body_sentences = [
            s for s in sentences
            if any(b.start <= s.start < b.end and b.kind != "heading" for b in blocks)
        ]  # fmt: skip
        article = Article(
            id=draft.id,
            path=f"articles/{draft.id}.txt",
            format=InputFormat.TEXT,
            title=Fact(value=draft.title, rule="lead" if draft.made_title else "header"),
            published=Publication(
                value=draft.published,
                precision=_PRECISIONS[len(draft.published)],
                rule="byline" if draft.published else "",
            ),
            authors=(Fact(value=draft.author, rule="byline"),) if draft.author else (),
            outlet=Fact(value=draft.outlet, rule="header") if draft.outlet else None,
            agency=Fact(value=draft.agency, rule="via") if draft.agency else None,
            url=draft.url,
            text=text,
            blocks=tuple(blocks),
        )
        tags = (Tag(slug=t.replace(" ", "-"), label=t, rule="keyword") for t in draft.tags)
        analysis = Analysis(
            article=draft.id,
            mentions=tuple(mentions),
            references=tuple(references),
            tags=tuple(sorted(tags, key=lambda tag: tag.label)),
            summary=tuple(body_sentences[: draft.summary]),
            sentences=sentences,
            language="en",
            model="a model of English",
        )
        return article, analysis, tuple(resolved)

    def _mention(self, match: re.Match[str], key: EntityId, start: int) -> Mention:
        rule = match[4] or "full-name"
        name = self.entities[key].name
        return Mention(
            start=start,
            end=start + len(match[1]),
            text=match[1],
            kind=key.kind,
            name=name,
            key=key.key,
            evidence=Evidence(
                rule=rule,
                confidence={"model": 0.75, "surname": 0.9}.get(rule, 0.98),
                detail=f"{rule} of {name}, named in this text",
            ),
        )


def _reference(match: re.Match[str], key: EntityId, start: int) -> Reference:
    return Reference(
        start=start,
        end=start + len(match[1]),
        text=match[1],
        kind=key.kind,
        name=key.key,
        key=key.key,
        evidence=Evidence(rule="office", confidence=0.95, detail="President of the Harbour Board"),
    )


def _sentences(text: str, blocks: Iterable[TextBlock]) -> Iterable[Span]:
    for block in blocks:
        body = text[block.start : block.end]
        start = 0
        for end in [m.end(1) for m in re.finditer(r"([.!?])(?:\s|$)", body)] or [len(body)]:
            yield Span(start=block.start + start, end=block.start + end)
            start = end + 1


def entity(kind: str, key: str, name: str, description: str = "", *, new: bool = False) -> Entity:
    """Return an entity, registered unless it is new."""
    return Entity(
        key=key,
        name=name,
        kind=EntityKind(kind),
        registered=not new,
        description=description,
        wikidata="" if new else "Q42",
    )


def build(
    drafts: Iterable[Draft],
    entities: Iterable[Entity],
    copies: Iterable[Copy] = (),
    related: Mapping[str, tuple[Related, ...]] | None = None,
    knowledge: Knowledge | None = None,
) -> Corpus:
    """Return the corpus of the drafts."""
    known = {EntityId(kind=e.kind, key=e.key): e for e in entities}
    builder = Builder(known)
    parsed = {draft.id: builder.parse(draft) for draft in sorted(drafts, key=lambda d: d.id)}
    return Corpus(
        articles={key: value[0] for key, value in parsed.items()},
        analyses={key: value[1] for key, value in parsed.items()},
        resolved={key: value[2] for key, value in parsed.items()},
        entities={
            key: Entity(
                key=e.key, name=e.name, kind=e.kind, registered=e.registered,
                description=e.description, wikidata=e.wikidata,
                names=tuple(builder.forms[key].most_common()),
            )
            for key, e in sorted(known.items())
            if key in builder.forms
        },
        copies={copy.article: copy for copy in copies},
        related=dict(related or {}),
        knowledge=knowledge or Knowledge(),
    )  # fmt: skip


HARBOUR = (
    Draft(
        id="a-harbour",
        title="Harbour council votes to dredge the northern channel",
        published="2019-03-14",
        outlet="Quay Gazette",
        agency="Tidewire",
        author="M. Sandvik",
        url="https://quay-gazette.example/2019/03/14/dredge?a=1&b=2",
        tags=("dredging", "harbours"),
        blocks=(
            (
                "The council of [[Port Ellery|place/port-ellery]] voted on Thursday to dredge the "
                "northern channel. [[Ingrid Vasslund|person/ingrid-vasslund]], who leads the "
                "[[Harbour Board|organization/harbour-board]], called it overdue."
            ),
            (
                "It costs $4 million, says [[Vasslund|person/ingrid-vasslund|surname]]. The ferry "
                "company [[Norrlinje|organization/norrlinje|model]] wants *quiet* nights: 1. no "
                "pumps, 2. no lights_on_deck."
            ),
            "# What the fishermen say",
            "> Nobody asked us, said [[Ole Bragg|person/ole-bragg|model]].",
            "- Two berths close in May; the [[president|person/ingrid-vasslund|office]] agrees.",
            (
                "- [[Norrlinje|organization/norrlinje]] moves to [[Port Ellery|place/port-ellery]] "
                "south."
            ),
            "The vote was close & the mayor of [[Port Ellery|place/port-ellery]] abstained.",
        ),
    ),
    Draft(
        id="b-copy",
        title="Council votes to dredge channel",
        published="2019-03-15",
        outlet="Morning Buoy",
        agency="Tidewire",
        blocks=(
            (
                "The council of [[Port Ellery|place/port-ellery]] voted on Thursday to dredge the "
                "northern channel."
            ),
            "The Buoy will publish the plan on Sunday.",
        ),
    ),
    Draft(
        id="c-ferry",
        title="Ferry line tests a silent engine",
        published="2019-03",
        outlet="Quay Gazette",
        tags=("ferries",),
        blocks=(
            (
                "[[Norrlinje|organization/norrlinje]] has tested an engine that hums below the "
                "hearing of seals. [[Ingrid Vasslund|person/ingrid-vasslund]] was on board."
            ),
        ),
    ),
    Draft(
        id="d-undated",
        title="Seals return to Port Ellery, and nobody knows since when",
        outlet="",
        made_title=True,
        tags=("dredging",),
        blocks=(
            (
                "Seals have returned to [[Port Ellery|place/port-ellery]], and nobody knows since "
                "when. The [[Board|organization/harbour-board|short-form]] counts them."
            ),
        ),
    ),
    Draft(
        id="e-year",
        title="A year in ropes",
        published="2018",
        outlet="Morning Buoy",
        blocks=("Ropes were cheap in [[Port Ellery|place/port-ellery]] all year.",),
    ),
)

ENTITIES = (
    entity("place", "port-ellery", "Port Ellery", "harbour town on the north coast"),
    entity("person", "ingrid-vasslund", "Ingrid Vasslund", "head of the Harbour Board"),
    entity("person", "ole-bragg", "Ole Bragg", new=True),
    entity("organization", "harbour-board", "Harbour Board"),
    entity("organization", "norrlinje", "Norrlinje", new=True),
)

ROLES = (
    Role(office="President", of="Harbour Board", key="harbour-board",
         since="2015-02-01", until="2019-12", origin="entities.yml:4"),
    Role(office="Member", of="Harbour Board", key="harbour-board", since="2012",
         until="2015-01-31", origin="entities.yml:5"),
    Role(office="Mayor", of="Nowhere", origin="entities.yml:6"),
)  # fmt: skip

KNOWLEDGE = Knowledge(
    register=Register(
        entries=(
            RegisterEntry(key="ingrid-vasslund", name="Ingrid Vasslund", kind=EntityKind.PERSON,
                          roles=ROLES, origin="entities.yml:2"),
        )
    ),
    vocabulary=Vocabulary(
        entries=(
            TagEntry(slug="dredging", label="dredging", synonyms=("digging",),
                     parents=("harbours",), origin="tags.yml:1"),
            TagEntry(slug="harbours", label="harbours", origin="tags.yml:2"),
        )
    ),
    sources=Sources(
        entries=(
            Source(slug="quay-gazette", name="Quay Gazette", aliases=("The Quay Gazette",),
                   country="Norway", home="https://quay-gazette.example/", fictitious=True,
                   origin="sources.yml:1"),
            Source(slug="tidewire", name="Tidewire", agency=True, origin="sources.yml:2"),
        )
    ),
)  # fmt: skip


def harbour() -> Corpus:
    """Return the corpus that most tests use: five articles, one of them a copy."""
    return build(
        HARBOUR,
        ENTITIES,
        copies=[
            Copy(article="b-copy", of="a-harbour", kind=CopyKind.EXCERPT,
                 left_out=(1, 3, 6), added=(1,), containment=0.9),
        ],
        related={
            "a-harbour": (
                Related(article="c-ferry", score=0.5,
                        reasons=("shares Norrlinje and Ingrid Vasslund", "same month")),
            ),
        },
        knowledge=KNOWLEDGE,
    )  # fmt: skip
