"""The outlet that the copyright lines of a page name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.clean.known import KnownSources, name_key
from generator.clean.lines import Line
from generator.clean.outlet_frame import is_section
from generator.model.fact import Fact

_MARK = re.compile(
    r"^(?P<before>[\w .,'&/|-]{0,60}?)\s*(?:©|\([cC]\)|[Cc]opyright\b|"
    r"COPYRIGHT\b)[\s©]*(?:\([cC]\))?\s*(?:[Cc]opyright\s*)?(?:by\s+)?"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|"
    r"[Pp]resent))?)?[\s,.|:-]*(?:by\s+)?(?P<after>.{0,80})"
)
_CLAIM = re.compile(r"\b(?:19|20)\d\d\b|rights\s+reserved|^\s*©", re.IGNORECASE)
"""A line that claims a right has its year, says so, or opens with the sign; "Copyright policy" is
a link, and `(C)` may be the middle of a picture."""
_PICTURED = re.compile(r"^.*\w\s*\([cC]\)(?!\s*(?:19|20)\d\d)")
_END = re.compile(
    r"\s*(?:[.,|–-]? ?(?:All [Rr]ights?|ALL RIGHTS|Reprinted|Powered|Designed|Terms|Privacy|"
    r"Reserved|is not responsible).*|\s[|–].*|(?<!\b[A-Z])\. .*|(?<!\b[A-Z])\.)$"
)
_LEGAL = re.compile(
    r"(?:\s*[,&]|\s+and)?\s+(?:Inc|LLC|LLP|Ltd|Limited|Corp|Corporation|Company|Co|PLC|plc|GmbH|"
    r"Pty|AG|S\.A|A Time Warner Company)\b\.?.*$"
)
_COMMA = re.compile(r",.*$")
_DANGLING = re.compile(r"(?:^|\s)(?:&|and|of|the|for|by|in)$", re.IGNORECASE)
_HOST = re.compile(
    r"^(?!.*\.com\w)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.\w\w|com\.\w\w|info|\w\w)$", re.ASCII
)
_PUBLISHERS = frozenset(
    "media group interactive communications partners newspapers holdings publishing publishers "
    "publications network networks digital ventures enterprises entertainment international "
    "corporation association foundation institute associates productions technologies affiliates "
    "contributors licensors owners".split()
)
"""Last words of the names of companies, which are seldom those of their newspapers."""
MOST_NAME_WORDS = 5


def find_copyright_outlet(frame: Sequence[Line], known: KnownSources) -> Fact | None:
    """Return the outlet of the copyright lines: a known one, else one that the page shows too.

    Company forms are cut off whole; a name with one is the publisher's unless it also stands
    on the page by itself, as the name of a newspaper does.
    """
    shown = _shown(frame)
    named: list[tuple[bool, str]] = []
    for line in reversed(frame):
        for name, company in _owners(line):
            stands = name_key(name) in shown or _HOST.match(name) is not None
            source = known.stated(name)
            if source is not None:
                sure = stands or not company or " " in name
                named += [(True, source.name)] if sure and not source.agency else []
            elif _is_name(name) and (stands or (not company and _is_told(name, frame))):
                named.append((False, name))
    best = [name for is_known, name in named if is_known] or [name for _, name in named]
    return Fact(value=Counter(best).most_common(1)[0][0], rule="copyright") if best else None


def _owners(line: Line) -> Iterator[tuple[str, bool]]:
    """Yield the names of a copyright line, each with whether a company form followed it."""
    match = _MARK.match(line.text) if _may_hold(line) and _CLAIM.search(line.text) else None
    if match is None or "reprinted" in line.bare or _PICTURED.match(line.text):
        return
    for part in (match["before"], match["after"]):
        whole = _END.sub("", part.strip(" .,|-–")).strip(" ,|-–")
        bare = _LEGAL.sub("", whole)
        name = _COMMA.sub("", bare).strip(" .,|-–·•")
        if name and not _DANGLING.search(name):
            yield name, bare != whole


def _may_hold(line: Line) -> bool:
    return "©" in line.text or "opyright" in line.text or "(c)" in line.bare or "COPY" in line.text


def _shown(frame: Sequence[Line]) -> frozenset[str]:
    """Return the keys of the lines that are nothing but a name, or that end with one."""
    plain = [line.text for line in frame if not _may_hold(line)]
    ends = (re.split(r"\s[|–—-]\s|\s*\|\s*", text)[-1] for text in plain)
    return frozenset(name_key(text) for text in (*plain, *ends))


def _is_told(name: str, frame: Sequence[Line]) -> bool:
    folded = name.casefold()
    return any(folded in line.bare for line in frame if not _may_hold(line))


def _is_name(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= MOST_NAME_WORDS or not name[0].isupper() or name[-1].isdigit():
        return False
    return "_" not in name and not is_section(name) and words[-1].casefold() not in _PUBLISHERS
