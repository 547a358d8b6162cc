"""Names inside the names of web hosts, which name the host and not the thing."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from generator.analyse.names.lists import load_words
from generator.analyse.names.merge import Placed

_HOST = re.compile(
    r"(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}"
    r"\.(?:com|org|net|edu|gov|mil|int|info|biz|news|[a-z]{2})(?![\w-])"
)
"""The domains that news text names, in small letters: a sentence begins with a capital."""

_SHIP = re.compile(
    rf"\b(?:{'|'.join(sorted(load_words('ships')))}) [A-Z][\w'-]+"
    r"(?: (?:[A-Z][\w'-]+|[A-Z]\.|of|the)){0,3}"
)


_EVENT = re.compile(
    r"\b(?:[A-Z][\w'.-]* ){1,2}(?:Open|Cup|Grand Prix|Championships?|Masters|Marathon"
    r"|Classic|Accords?|Treaty|Protocol|Civil War|Revolution|Scale|Prize|Awards?)"
    r"(?![\w-]| [A-Z])"
    r"|\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm) [A-Z][\w'-]+"
    r"|\b(?:[A-Z][\w'&.-]* (?:and )?){1,3}(?:Composite|Industrial Average|\d{2,4} [Ii]ndex)\b"
)


def outside_hosts(text: str, spans: Iterable[Placed]) -> list[Placed]:
    """Return the spans that are no mere part of a host's name.

    `Grozny` in `Grozny-inform.ru` is; `Amazon` in `Amazon.com` is not, and neither is the whole.
    """
    hosts = [match.span() for match in _HOST.finditer(text)]
    kept = []
    for span in spans:
        place = bisect_right(hosts, (span.start, len(text))) - 1
        if place < 0 or not _is_part(text, span, *hosts[place]):
            kept.append(span)
    return kept


def outside_phrases(spans: Iterable[Placed], phrases: Sequence[tuple[int, int]]) -> list[Placed]:
    """Return the spans that are no part of a phrase; `phrases` are in order."""
    kept = []
    for span in spans:
        place = bisect_right(phrases, (span.start, span.end)) - 1
        before = phrases[max(0, place) : place + 2]
        if not any(start <= span.start and span.end <= end for start, end in before):
            kept.append(span)
    return kept


def find_ships(text: str) -> list[tuple[int, int]]:
    """Return where ships stand, prefix and all: `USS Abraham Lincoln` is no person."""
    return [match.span() for match in _SHIP.finditer(text)]


def find_events(text: str) -> list[tuple[int, int]]:
    """Return where events, prizes, storms and indices stand: in `U.S. Open` no country is meant."""
    return [match.span() for match in _EVENT.finditer(text)]


def _is_part(text: str, span: Placed, start: int, end: int) -> bool:
    if not start <= span.start < span.end < end and not start < span.start < span.end <= end:
        return False
    return span.start > start or text[span.end] != "." or "." in text[span.end + 1 : end]
