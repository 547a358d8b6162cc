"""Spans to mentions, each with its evidence in plain words."""

from collections.abc import Sequence

from generator.analyse.names.decided import Decided
from generator.analyse.names.matcher import RegisterMatcher
from generator.analyse.names.merge import Placed
from generator.model.analysis import EntityKind, Evidence, Mention
from generator.model.article import Article
from generator.model.register import RegisterEntry

REGISTERED, COUNTRY = 1.0, 1.0
"""The editor vouches for the register, the world for its states."""


def make_mentions(
    article: Article, spans: Sequence[Placed], matcher: RegisterMatcher
) -> tuple[Mention, ...]:
    """Return a mention for each span; the text is the article's own, the name plain."""
    return tuple(_mention(article, span, matcher) for span in spans)


def _mention(article: Article, span: Placed, matcher: RegisterMatcher) -> Mention:
    if span.decided is None or span.decided.rule == "register":
        return _listed(article, span, matcher)
    decided = span.decided
    entry = matcher.entry_of(decided.name)
    if entry and entry.kind is not decided.kind:
        entry = None
    return Mention(
        start=span.start, end=span.end, text=article.text[span.start : span.end],
        kind=decided.kind, name=entry.name if entry else decided.name,
        key=entry.key if entry else "", evidence=_evidence(article, decided),
    )  # fmt: skip


def _listed(article: Article, span: Placed, matcher: RegisterMatcher) -> Mention:
    surface = article.text[span.start : span.end]
    form = span.listed.text if span.listed else span.decided.form if span.decided else ""
    entry = matcher.entry_of(form)
    if entry and span.listed and span.listed.key != entry.key:
        entry = matcher.entry_of(span.listed.name)
    country = bool(entry) and entry is not None and entry.origin == "countries"
    return Mention(
        start=span.start, end=span.end, text=surface,
        kind=entry.kind if entry else EntityKind.PLACE,
        name=entry.name if entry else form, key=entry.key if entry else "",
        evidence=Evidence(
            rule="country" if country else "register",
            confidence=COUNTRY if country else REGISTERED,
            detail=_why_listed(form, entry, country=country),
        ),
    )  # fmt: skip


def _why_listed(form: str, entry: RegisterEntry | None, *, country: bool) -> str:
    name = entry.name if entry else form
    if country:
        return f"the state or territory {name}" if form == name else f"{form} stands for {name}"
    return f"{name} is in the register" if form == name else f"alias of {name} in the register"


def _evidence(article: Article, decided: Decided) -> Evidence:
    where = ""
    if decided.rule in {"surname", "short-form", "variant"} and decided.name != decided.form:
        where = _where_in_full(article, decided.name)
    return Evidence(
        rule=decided.rule,
        confidence=round(decided.confidence, 2),
        detail=decided.detail + where,
    )


def _where_in_full(article: Article, name: str) -> str:
    for number, block in enumerate(article.blocks, start=1):
        if name in article.text[block.start : block.end]:
            return f", named in full in paragraph {number}"
    return ""
