"""What an article's header, frame and text say of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.clean.agency import find_agency
from generator.clean.authors import find_authors
from generator.clean.dates.address import read_address_date
from generator.clean.dates.dateline import read_dateline
from generator.clean.dates.footer import read_footer_date
from generator.clean.dates.frame import frame_lines
from generator.clean.dates.header import read_header_date
from generator.clean.dates.publication import DateLine, find_publication
from generator.clean.dates.zone import outlet_day
from generator.clean.keywords import find_keywords, is_keyword
from generator.clean.known import KnownSources
from generator.clean.lines import Line, fold, read_lines
from generator.clean.outlet import find_outlet
from generator.clean.section import find_section
from generator.clean.signed import find_signed
from generator.clean.stated_authors import name_stated_authors, stated_agency
from generator.clean.verdicts import Judgement
from generator.model.fact import Fact, Publication
from generator.model.raw import Header, RawArticle

_MONTH_FIRST = frozenset({"united states", "us", "usa", "philippines"})
"""Countries that write the month first (CLDR short date formats)."""
DATES_ABOVE, BAR_REACH = 6, 25
"""So many lines above the headline dates are looked for, or so many with those of share bars."""
OPENING_REACH = 5
"""A date so many lines above the first paragraph is the article's, however long its gallery is."""
_BARS = frozenset({"share", "counter", "comments"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """All facts about an article but its title."""

    published: Publication
    authors: tuple[Fact, ...]
    outlet: Fact | None
    agency: Fact | None
    section: Fact | None
    keywords: tuple[Fact, ...]
    faults: tuple[str, ...]


def read_metadata(
    raw: RawArticle,
    lines: Sequence[Line],
    judgement: Judgement,
    known: KnownSources,
    latest: date,
) -> Metadata:
    """Return the facts about an article, each with its rule: header first, then the page."""
    removed = [(one, rule) for one, rule in zip(lines, judgement.verdicts, strict=True) if rule]
    body = [one.text for one, rule in zip(lines, judgement.verdicts, strict=True) if not rule]
    signed = find_signed(lines, judgement.verdicts, judgement.rules, _top(judgement))
    header = raw.header
    outlet = find_outlet(header, removed, body, known, _headline(raw, lines, judgement))
    trailers = [one for one, rule in removed if rule == "source-line"]
    published, fault = _publication(
        raw, lines, judgement, (_writes_month_first(outlet, known), latest)
    )
    return Metadata(
        published=published,
        authors=name_stated_authors(header.authors, outlet, known)
        or find_authors(signed, known, outlet),
        outlet=outlet,
        agency=header.agency
        or _not_outlet(
            stated_agency(header.authors, known)
            or find_agency(signed.bylines, trailers, body, known),
            outlet,
        ),
        section=header.section or find_section(lines, judgement),
        keywords=_merge(header, find_keywords(removed, body)),
        faults=(fault,) if fault else (),
    )


def _top(judgement: Judgement) -> int | None:
    return judgement.headline.at if judgement.headline is not None else None


def _headline(raw: RawArticle, lines: Sequence[Line], judgement: Judgement) -> str:
    if judgement.headline is not None:
        return lines[judgement.headline.at].bare
    return fold(raw.header.title.value).casefold() if raw.header.title else ""


def _publication(
    raw: RawArticle,
    lines: Sequence[Line],
    judgement: Judgement,
    reading: tuple[bool | None, date],
) -> tuple[Publication, str]:
    month_first, latest = reading
    header, fault = raw.header, ""
    addressed = read_address_date(header.url.value if header.url else "", latest)
    if header.published is not None:
        stated, fault = read_header_date(header.published, latest)
        if stated.value:
            return outlet_day(header.published.value, stated, addressed), ""
    if addressed.value:
        return addressed, fault
    body = [one.text for one, rule in zip(lines, judgement.verdicts, strict=True) if not rule]
    published, other = Publication(), ""
    for near in (_date_lines(lines, judgement), frame_lines(raw.frame)):
        if not published.value:
            published, missed = find_publication(near, body, month_first=month_first, latest=latest)
            other = other or missed
    if not published.value or published.rule == "updated-line":
        written = read_dateline(body, latest)
        published = written if written.value else published
    if not published.value and not other:
        below = [*_below(lines, judgement), *read_lines(raw.frame.below)]
        published = read_footer_date(below, latest)
    return published, fault or other


def _below(lines: Sequence[Line], judgement: Judgement) -> Sequence[Line]:
    kept = [at for at, verdict in enumerate(judgement.verdicts) if not verdict]
    return lines[kept[-1] + 1 :] if kept else ()


def _date_lines(lines: Sequence[Line], judgement: Judgement) -> list[DateLine]:
    """Return the lines around the headline, or around the body's start where there is none."""
    first = next((at for at, verdict in enumerate(judgement.verdicts) if not verdict), 0)
    anchor = judgement.headline.at if judgement.headline is not None else max(0, first - 1)
    reach = range(anchor, min(len(lines), max(first + 1, anchor) + 3))
    offsets = {**_offsets_above(anchor, judgement), **{at: at - anchor for at in reach}}
    return [
        DateLine(
            line=lines[at],
            rule=judgement.verdicts[at],
            offset=offset,
            opens=anchor < at < first <= at + OPENING_REACH,
        )
        for at, offset in sorted(offsets.items())
        if judgement.verdicts[at] and judgement.verdicts[at] != "title"
    ]


def _offsets_above(anchor: int, judgement: Judgement) -> dict[int, int]:
    """Return how far above the headline its lines stand; share bars between do not count."""
    offsets: dict[int, int] = {}
    offset = 0
    for at in range(anchor - 1, max(-1, anchor - BAR_REACH - 1), -1):
        if judgement.verdicts[at] not in _BARS:
            offset -= 1
        if offset < -DATES_ABOVE:
            break
        offsets[at] = offset
    return offsets


def _writes_month_first(outlet: Fact | None, known: KnownSources) -> bool | None:
    source = known.named(outlet.value) if outlet is not None else None
    if source is None or not source.country:
        return None
    return source.country.casefold() in _MONTH_FIRST


def _not_outlet(agency: Fact | None, outlet: Fact | None) -> Fact | None:
    if agency is not None and outlet is not None and agency.value == outlet.value:
        return None
    return agency


def _tidy(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    folded = (Fact(value=fold(fact.value), rule=fact.rule) for fact in facts)
    return tuple(fact for fact in folded if fact.value)


def _merge(header: Header, found: Sequence[Fact]) -> tuple[Fact, ...]:
    merged: dict[str, Fact] = {}
    stated = (
        fact
        for fact in _tidy(header.keywords)
        if not fact.rule.startswith("html:") or is_keyword(fact.value)
    )
    for fact in (*stated, *found):
        merged.setdefault(fact.value.casefold(), fact)
    return tuple(merged.values())
