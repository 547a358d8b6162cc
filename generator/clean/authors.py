"""Who wrote: the header, or the bylines of the page."""

import re
from collections.abc import Iterable

from generator.clean.bylined import person_name
from generator.clean.dates.forms import find_dates
from generator.clean.known import KnownSources
from generator.clean.lines import Line
from generator.model.fact import Fact

_BY = re.compile(
    r"^(?:[-–— ]+)?(?:(?:Written|Reported|Posted|Story|Text|Analysis|Review|Published|Report|"
    r"Words|Opinion|"
    r"Contributed)\s)?(?:[Bb]y|BY)\s?:?\s+|^(?:Author|Reporter|Byline|Writer|"
    r"Correspondent)s?\s?:\s*"
)
_CUT = re.compile(
    r"\s*(?:[|(•·]|\s[–—-]\s|\s{2,}|\d|@|,\s(?!and\b)|\b[Oo]n\s|\b[Ff]or\s|\b[Ii]n\s|\bposted\b|"
    r"\bPublished|\bUpdated|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|"
    r"Nov|Dec)[a-z]*\.? \d)"
)
_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)|"
    r"(?<=[A-Z]{3})(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.? \d)"
)
"""Where a page dumped to text lost the space between the author and the date."""
_AND = re.compile(r"\s*(?:&|\band\b|\bAND\b|\bwith\b)\s*")
_NAME = re.compile(
    r"^(?:[A-Z][\w.'’-]*|d[aeiu]|de la|van|von|der|bin|al-[A-Z]\w+|el-[A-Z]\w+)(?: "
    r"(?:[A-Z][\w.'’\"“”-]*|d[aeiu]|la|van|von|der|den|bin|ibn|al|el|al-[A-Z]\w+)){1,4}$"
)
_DATED = re.compile(
    r"^(?P<name>[^\d|–—•·,-]{5,50}?)\s*(?:\s[–—-]|[|•·,])\s+(?=(?:[A-Z][a-z]+,? )?(?:\d|[A-Z]))"
)
_AFTER_DATE = re.compile(
    r"^[,\s]*(?:at\s)?(?:\d\d?[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s*(?:[|–—•·]|"
    r"\b(?:[Tt]ext|[Bb]y|[Aa]uthor|[Ww]ords)\b:?)\s*(?:[Bb]y:?\s)?"
)
_SECTIONS = frozenset(
    "north south east west asia africa europe america middle central world news national local "
    "business politics sport sports opinion top latest breaking united kingdom states city "
    "updated published posted last modified jan feb mar apr may jun jul aug sep oct nov dec "
    "january february march april june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun date".split()
)
"""Words of sections and dates, which stand before dates as names of authors do."""
_NO_NAME = frozenset(
    "staff reporter correspondent editor editors news desk team service press agency agencies wire "
    "web our the world editorial".split()
)


def find_authors(
    bylines: Iterable[Line], known: KnownSources, outlet: Fact | None = None
) -> tuple[Fact, ...]:
    """Return the names of people in the bylines, in their order; agencies and desks are none."""
    own = outlet.value if outlet is not None else ""
    signed: dict[str, Fact] = {}
    dated: dict[str, Fact] = {}
    for line in bylines:
        opening = _BY.match(line.text)
        if opening is None:
            name = _before_date(line.text, known) or _after_date(line.text, known)
            if name and person_name(name, known, own) == name:
                dated.setdefault(name.casefold(), Fact(value=name, rule="byline"))
            continue
        for part in _split(_GLUED.sub(" ", line.text[opening.end() :])):
            stated = " ".join(_proper(word) for word in part.split())
            name = person_name(stated, known, own)
            if name and _is_person(name, known):
                signed.setdefault(name.casefold(), Fact(value=name, rule="byline"))
    return tuple((signed or dated).values())


def _before_date(text: str, known: KnownSources) -> str:
    """Return the author of a line such as `Jane Roe – 29 September 2015`."""
    match = _DATED.match(text)
    name = match["name"].strip() if match and find_dates(text[match.end() :][:40]) else ""
    sectional = any(word.casefold().strip(".") in _SECTIONS for word in name.split())
    return name if name and not sectional and _is_person(name, known) else ""


def _after_date(text: str, known: KnownSources) -> str:
    """Return the author of a line such as `29 September 2015, 10:05 | Jane Roe, Tolna Times`."""
    dates = find_dates(text[:60])
    rest = text[dates[0].end :] if dates and dates[0].start <= len("Wednesday, ") else ""
    mark = _AFTER_DATE.match(rest)
    name = re.split(r"\s*[,|–—•·(]", rest[mark.end() :])[0].strip() if mark else ""
    sectional = any(word.casefold().strip(".") in _SECTIONS for word in name.split())
    return name if name and not sectional and _is_person(name, known) else ""


def _split(text: str) -> list[str]:
    listed = re.sub(
        r",\s+(?=[A-Z][\w.'’-]+ [A-Z][\w.'’-]+(?: and |, and |, [A-Z][\w.'’-]+ [A-Z]))",
        " and ",
        text,
    )
    parts = _AND.split(listed)
    return [_CUT.split(part.strip(), maxsplit=1)[0].strip(" ,.:") for part in parts]


def _proper(word: str) -> str:
    return word.title() if len(word) > 2 and word.isupper() and "." not in word else word  # noqa: PLR2004 - initials stay


def _is_person(name: str, known: KnownSources) -> bool:
    if not _NAME.match(name) or known.named(name) is not None:
        return False
    return not any(word.casefold() in _NO_NAME for word in name.split())
