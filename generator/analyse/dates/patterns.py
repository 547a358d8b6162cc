"""The shapes of dates in English news."""

import re

from generator.analyse.dates.words import MONTH, NUMBERS, WEEKDAY

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = rf"(?:(?P<{{}}>{WEEKDAY}),?\s+(?:the\s+)?)?"
_COUNT = rf"(?:{'|'.join(NUMBERS)}|\d{{1,2}})"

DATE = re.compile(
    # nothing begins inside a word: without this every letter is tried ten times over
    r"(?<![A-Za-z])(?=\w)(?:"
    + "|".join(
        (
            rf"(?P<iso>\b{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b)",
            (
                rf"{_WEEKDAY.format('w1')}\b(?P<d1>{_DAY})(?:st|nd|rd|th)?\s+(?:of\s+)?"
                rf"(?P<m1>{MONTH})(?:,?\s+(?P<y1>{_YEAR}))?(?![\w-])"
            ),
            (
                rf"{_WEEKDAY.format('w2')}\b(?P<m2>{MONTH})\s+(?P<d2>{_DAY})(?:st|nd|rd|th)?"
                rf"(?:,?\s+(?P<y2>{_YEAR}))?(?![\w-])(?!,\d{{3}})"
            ),
            rf"\b(?P<m3>{MONTH}),?\s+(?:of\s+)?(?P<y3>{_YEAR})\b",
            rf"(?<![\d/.])(?P<a4>\d{{1,2}})[/.](?P<b4>\d{{1,2}})[/.](?P<y4>{_YEAR})(?![\d/])",
            r"(?<=\()(?P<a5>\d{1,2})/(?P<b5>\d{1,2})(?=\))",
            (
                rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|"
                rf"(?:[Ee]arly|[Ll]ate|[Mm]id)[\s-](?:in\s+)?)\s*(?P<y6>{_YEAR})"
                rf"(?![\w,]*\d|\s*(?:[-\u2013/]\s*\d|%|per\b|percent|people|troops|miles|km|soldiers))"
            ),
            (
                rf"\b(?P<rel7>[Tt]he\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|[Tt]oday|"
                rf"[Yy]esterday|[Tt]omorrow|(?P<n7>{_COUNT})\s+days\s+ago)\b"
            ),
            (
                r"(?<!\b[Tt]he )\b(?P<which8>[Tt]his|[Ll]ast|[Nn]ext)\s+"
                r"(?P<unit8>week|month|year|weekend)\b"
            ),
            (
                rf"\b(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext|[Tt]his)\s+(?P<w9>{WEEKDAY})\b"
                rf"(?!,?\s+(?:the\s+)?(?:\d|(?:{MONTH})\s+\d))"
            ),
            (
                rf"\b(?:[Ii]n\s+(?:early\s+|late\s+)?|mid-|[Ss]ince\s+|[Ll]ate\s+|[Ee]arly\s+|"
                rf"(?P<which10>[Ll]ast|[Nn]ext)\s+)(?P<m10>{MONTH})(?![\w])(?!\s+\d)"
                r"(?:,?\s+(?:of\s+)?(?P<y10>this|last|next)\s+year\b)?"
            ),
        )
    )
    + ")"
)
"""One alternative a shape, the more telling first; the group names end in the shape's number."""

COMMEMORATED = re.compile(r"\s*(?:,\s*)?(?:terror(?:ist)?\s+)?(?:attacks?|bombings?|hijackings?)\b")
"""After a day without a year: an event of some other year is meant (September 11 attacks)."""

TO_COME = re.compile(
    r"\b(?:will|would|shall|is\s+to|are\s+to|due|scheduled|planned|plans?|set\s+to|expected|"
    r"ahead\s+of|upcoming|next|hopes?|intends?)\b",
    re.IGNORECASE,
)
"""In the sentence of a bare weekday: it may lie ahead."""
