"""Which outlet published an article."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from generator.clean.known import KnownSources, host_of, name_key
from generator.clean.lines import Line
from generator.clean.outlet_frame import find_framed_outlet
from generator.model.fact import Fact
from generator.model.raw import Header
from generator.model.register import Source

_TOLD = re.compile(r"\btold (?P<name>[A-Z][\w./&-]*(?: [A-Z][\w./&-]*){0,3})")
_DATELINE = re.compile(r"^(?P<name>[A-Z][\w.& ]{1,40}?) [A-Z]{4,}(?: [A-Z]{3,})? ?[–—-]")


def find_outlet(
    header: Header,
    removed: Sequence[tuple[Line, str]],
    body: Iterable[str],
    known: KnownSources,
    headline: str,
) -> Fact | None:
    """Return the outlet with its rule: header, address, page frame, those whom people told.

    `headline` is case folded, as the bare text of lines is.
    """
    if header.outlet is not None:
        source = known.stated(header.outlet.value) or _spelt_by_host(header, known)
        return Fact(value=source.name, rule=header.outlet.rule) if source else header.outlet
    if header.url is not None:
        source = known.hosted(header.url.value)
        if source is not None:
            return Fact(value=source.name, rule="url")
    frame = [line for line, _ in removed]
    return (
        find_framed_outlet(removed, headline, known)
        or _from_datelines(frame, known)
        or _from_told(body, known)
    )


def _spelt_by_host(header: Header, known: KnownSources) -> Source | None:
    """Return the source of the page's address where the stated name is its host's."""
    url = header.url.value if header.url is not None else ""
    key = name_key(header.outlet.value) if header.outlet is not None else ""
    labels = host_of(url).split(".")[:-1]
    return known.hosted(url) if key.removesuffix("com") in labels else None


def _from_datelines(frame: Sequence[Line], known: KnownSources) -> Fact | None:
    """Return the outlet whose name opens a teaser, as in `AT News KABUL -`."""
    for line in frame:
        match = _DATELINE.match(line.text)
        source = known.named(match["name"]) if match else None
        if source is not None and not source.agency:
            return Fact(value=source.name, rule="teaser-dateline")
    return None


def _from_told(body: Iterable[str], known: KnownSources) -> Fact | None:
    """Return the outlet to which two or more speakers of the article spoke."""
    told: Counter[str] = Counter()
    for paragraph in body:
        for match in _TOLD.finditer(paragraph):
            if (
                not paragraph[match.end() :]
                .lstrip()
                .startswith(("by telephone", "by phone", "over the"))
            ):
                source = known.named(match["name"])
                told.update([source.name] if source else [])
    name, times = told.most_common(1)[0] if told else ("", 0)
    return Fact(value=name, rule="told") if times > 1 else None
