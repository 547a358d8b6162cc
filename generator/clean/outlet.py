"""Which outlet published an article."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from generator.clean.known import KnownSources
from generator.clean.lines import Line
from generator.clean.outlet_frame import find_framed_outlet
from generator.model.fact import Fact
from generator.model.raw import Header

_COPYRIGHT = re.compile(
    r"^(?P<before>[\w .,'&/|-]{0,60}?)\s*(?:©|\([cC]\)|[Cc]opyright\b|"
    r"COPYRIGHT\b)[\s©]*(?:\([cC]\))?\s*(?:by\s+)?"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|"
    r"[Pp]resent))?)?[\s,.|:-]*(?:by\s+)?(?P<after>.{0,60})"
)
_TAIL = re.compile(
    r"(?:,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|PLC|GmbH|S\.A)\b\.?.*|[.,|–-]? "
    r"?(?:All [Rr]ights?|ALL RIGHTS|Reprinted|"
    r"Powered|Designed|Terms|Privacy|Reserved|is not responsible).*|\s?[|–].*|\. .*|\.$|,.*)$"
)
_TOLD = re.compile(r"\btold (?P<name>[A-Z][\w./&-]*(?: [A-Z][\w./&-]*){0,3})")
_DATELINE = re.compile(r"^(?P<name>[A-Z][\w.& ]{1,40}?) [A-Z]{4,}(?: [A-Z]{3,})? ?[–—-]")
MOST_NAME_WORDS = 5


def find_outlet(
    header: Header,
    removed: Sequence[tuple[Line, str]],
    body: Iterable[str],
    known: KnownSources,
) -> Fact | None:
    """Return the outlet with its rule: header, address, page frame, those whom people told."""
    if header.outlet is not None:
        source = known.stated(header.outlet.value)
        return Fact(value=source.name, rule=header.outlet.rule) if source else header.outlet
    if header.url is not None:
        source = known.hosted(header.url.value)
        if source is not None:
            return Fact(value=source.name, rule="url")
    frame = [line for line, _ in removed]
    return (
        _from_copyright(frame, known)
        or find_framed_outlet(removed, known)
        or _from_datelines(frame, known)
        or _from_told(body, known)
    )


def _from_copyright(frame: Sequence[Line], known: KnownSources) -> Fact | None:
    named: list[tuple[bool, str]] = []
    for line in reversed(frame):
        match = _COPYRIGHT.match(line.text) if _may_hold(line) else None
        for part in (match["before"], match["after"]) if match else ():
            name = _TAIL.sub("", part.strip(" .,|-–")).strip(" .,|-–")
            source = known.named(name) if name else None
            if source is not None and not source.agency and "reprinted" not in line.bare:
                named.append((True, source.name))
            elif name and source is None and _is_name(name, frame):
                named.append((False, name))
    if not named:
        return None
    sure = [name for is_known, name in named if is_known] or [name for _, name in named]
    return Fact(value=Counter(sure).most_common(1)[0][0], rule="copyright")


def _may_hold(line: Line) -> bool:
    return "©" in line.text or "opyright" in line.text or "(c)" in line.bare or "COPY" in line.text


def _is_name(name: str, frame: Sequence[Line]) -> bool:
    """Whether an unknown name is spelt as one and stands elsewhere on the page as well."""
    words = name.split()
    if not 1 <= len(words) <= MOST_NAME_WORDS or not name[0].isupper() or name[-1].isdigit():
        return False
    folded = name.casefold()
    return sum(folded in line.bare for line in frame) > 1


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
