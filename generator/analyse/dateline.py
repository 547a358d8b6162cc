"""Datelines: `KABUL, March 3 (Reuters) - ` before the first sentence of a report."""

import re
from collections.abc import Sequence

from generator.model.analysis import Span
from generator.model.article import Article, BlockKind

_DATE = r"(?:,?\s(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2})(?:,?\s\d{4})?)"
_REGION = r"(?:,\s[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20})?)"
_AGENCY = r"(?:\s\([^()]{2,40}\))"
_CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3}"
_PLACE = r"[A-Z][a-z'’-]+(?:[ -][A-Z][a-z'’-]+){0,2}"
DATELINE = re.compile(
    rf"(?:{_CAPITALS}{_REGION}?{_DATE}?{_AGENCY}?"
    rf"|{_PLACE}{_REGION}?{_DATE}?{_AGENCY}"
    rf"|{_PLACE}{_REGION}?{_DATE}"
    rf"|\([A-Z][^()]{{1,30}}\))"
    r"\s*(?:--|[-–—])\s*(?=[\"“'‘(]?[A-Z0-9])"
)
"""A place in capitals, or any place with a day or an agency; then a dash and a sentence."""


def part_dateline(article: Article, sentences: Sequence[Span]) -> tuple[Span, ...]:
    """Return the sentences with the dateline of the first paragraph as one of its own.

    A dateline says where and when, but no part of what happened: it has no place in a summary
    or before a quoted sentence.
    """
    lead = next((b for b in article.blocks if b.kind is BlockKind.PARAGRAPH), None)
    if lead is None:
        return tuple(sentences)
    found = DATELINE.match(article.text, lead.start, lead.end)
    if found is None:
        return tuple(sentences)
    end = found.end() - (len(found.group()) - len(found.group().rstrip()))
    dateline = Span(start=lead.start, end=end)
    parted = []
    for span in sentences:
        if span.start <= lead.start < span.end and found.end() < span.end:
            parted += [dateline, Span(start=found.end(), end=span.end)]
        else:
            parted.append(span)
    return tuple(parted)
