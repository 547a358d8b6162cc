"""Who wrote: the header, or the bylines of the page."""

import re
from collections.abc import Iterable

from generator.clean.bylined import person_name
from generator.clean.dates.forms import find_dates
from generator.clean.known import KnownSources
from generator.clean.lines import Line, unmarked
from generator.clean.signed import Signed
from generator.model.fact import Fact

_BY = re.compile(
    r"^(?:[-–— ]+)?(?:(?i:written|reported|posted|story|text|analysis|review|published|report|"
    r"words|opinion|contributed|article)\s)?(?:[Bb]y|BY)\s?:?\s+|^(?:Author|Reporter|Byline|"
    r"Writer|Correspondent)s?\s?:\s*"
)
_CUT = re.compile(
    r"\s*(?:[|(•·]|\s[–—-]\s|"
    r"\s[a-z][\w.+-]*@[\w-]+\.\w|\s{2,}|\d|@|,\s(?!and\b)|\b[Oo]n\s|\b[Ff]or\s|\b[Ii]n\s|\bposted\b|"
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
_INNER_BY = re.compile(r"(?<=[\w/|·•.–—-] )[Bb][Yy]:?\s+(?=[A-Z])")
"""Behind a date, a bar, or the same name."""
_BY_OTHERS = re.compile(
    r"\b(?:photo|photograph|photos|image|images|video|edited|illustration|illustrated|graphics?|"
    r"produced|reviewed|translated|compiled|sponsored|presented|powered) by\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"^(?P<name>[^\d|–—•·,(-]{5,50}?)\s*(?:\([^()]{1,20}\)\s*)?"
    r"(?:(?:\s[–—-]|[|•·,])\s+(?=(?:[A-Z][a-z]+,? )?(?:\d|[A-Z]))|"
    r"\s(?=\d{1,2}[./-]\d{1,2}[./-]\d\d))"
)
_ODD = re.compile(
    r"(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLa)(?<!\bLe)(?<!\bDi)(?<=[a-z])[A-Z]|\b[A-Z]{2}\b"
)
"""Words run together, and abbreviations: `UpdatesReports`, `CT Scan`."""
_SHORT_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d\d\b")
_AFTER_DATE = re.compile(
    r"^[,\s]*(?:at\s)?(?:\d\d?[:.]\d\d)?(?:\s?(?i:[ap]\.?m\.?))?(?:\s[A-Z]{2,4})?\s*(?:[|–—•·]|"
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
_NO_PERSON = frozenset(
    "new san los las south north east west saint port fort cape tel sri hong united saudi costa "
    "puerto kuala buenos rio sao addis abu phnom ho special report breaking live image images "
    "photo photos video getty house street city county state department ministry university "
    "college school center centre institute council office government court police army party "
    "bank company group media press times post tribune herald gazette journal review magazine "
    "radio television channel network show home page story stories article issue section series "
    "topic topics health care climate change real estate middle eastern latin cold war civil "
    "rights human right law market markets stock data privacy policy terms read more share "
    "follow sign log subscribe most popular trending related comments comment reply "
    "advertisement sponsored contact newsletter search menu close open next previous back skip "
    "main content all about who what when where why how the a an and of for in on to with from "
    "first second third last day night week month year today yesterday tomorrow min mins fact "
    "check white supreme prime minister president senator general secretary apps app shop cards "
    "card internet tv corp inc mini fan fans arriving getting notes guide tips deals".split()
)
"""Words of titles, places and buttons that are written as names of people are."""
_NO_NAME = frozenset(
    "staff reporter correspondent editor editors news desk team service press agency agencies wire "
    "web our the world editorial".split()
)


def find_authors(
    signed: Signed, known: KnownSources, outlet: Fact | None = None
) -> tuple[Fact, ...]:
    """Return the names of the people who signed, in their order; agencies and desks are none.

    The bylines between headline and body go before names that stand alone beside the date, and
    these before a byline elsewhere, which may be that of another story.
    """
    own = outlet.value if outlet is not None else ""
    return (
        _read_bylines(signed.near, known, own)
        or _read_signatures(signed.signatures, known, own)
        or next(filter(None, (_read_bylines([one], known, own) for one in signed.far)), ())
    )


def _read_bylines(bylines: Iterable[Line], known: KnownSources, own: str) -> tuple[Fact, ...]:
    named: dict[str, Fact] = {}
    dated: dict[str, Fact] = {}
    for line in bylines:
        text = unmarked(line)
        inner = None if _BY_OTHERS.search(text) else _INNER_BY.search(text)
        opening = _BY.match(text) or inner
        if opening is None:
            name = _before_date(text, known) or _after_date(text, known)
            if name and person_name(name, known, own) == name:
                dated.setdefault(name.casefold(), Fact(value=name, rule="byline"))
            continue
        for part in _split(_GLUED.sub(" ", text[opening.end() :])):
            stated = " ".join(_proper(word) for word in part.split())
            name = person_name(stated, known, own)
            if name and _is_person(name, known):
                named.setdefault(name.casefold(), Fact(value=name, rule="byline"))
    return tuple((named or dated).values())


def _read_signatures(signatures: Iterable[Line], known: KnownSources, own: str) -> tuple[Fact, ...]:
    """Return the people whose names stand alone beside the date."""
    named: dict[str, Fact] = {}
    for line in signatures:
        name = " ".join(_proper(word) for word in unmarked(line).split())
        words = {word.casefold().strip(".,") for word in name.split()}
        if words & (_SECTIONS | _NO_PERSON) or _ODD.search(name) or not _is_person(name, known):
            continue
        if person_name(name, known, own) == name:
            named.setdefault(name.casefold(), Fact(value=name, rule="signature"))
    return tuple(named.values())


def _before_date(text: str, known: KnownSources) -> str:
    """Return the author of a line such as `Jane Roe – 29 September 2015`."""
    match = _DATED.match(text)
    rest = text[match.end() :][:40] if match else ""
    dated = match is not None and (find_dates(rest) or _SHORT_DATE.match(rest))
    name = match["name"].strip() if match and dated else ""
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
