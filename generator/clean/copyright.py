"""The outlet that the copyright lines of a page name."""

import re
from collections.abc import Iterator

from generator.clean.known import KnownSources
from generator.clean.lines import Line
from generator.clean.sections import is_section

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
_PUBLISHERS = frozenset(
    "media group interactive communications partners newspapers holdings publishing publishers "
    "publications network networks digital ventures enterprises entertainment international "
    "corporation association foundation institute associates productions technologies affiliates "
    "contributors licensors owners ltd limited inc llc company co corp plc gmbh".split()
)
"""Last words of the names of companies, which are seldom those of their newspapers."""
MOST_NAME_WORDS = 5


def copyright_owners(line: Line, known: KnownSources) -> Iterator[str]:
    """Yield the names that a copyright line claims the page for, company forms cut off whole."""
    for name in _owners(line):
        source = known.stated(name)
        if source is not None:
            yield source.name
        elif _is_name(name):
            yield name


def is_publisher(name: str) -> bool:
    """Whether a name is that of a company, which is seldom that of its newspaper."""
    return name.rpartition(" ")[2].casefold().strip(".,") in _PUBLISHERS


def _owners(line: Line) -> Iterator[str]:
    match = _MARK.match(line.text) if _may_hold(line) and _CLAIM.search(line.text) else None
    if match is None or "reprinted" in line.bare or _PICTURED.match(line.text):
        return
    for part in (match["before"], match["after"]):
        whole = _END.sub("", part.strip(" .,|-–")).strip(" ,|-–")
        name = _COMMA.sub("", _LEGAL.sub("", whole)).strip(" .,|-–·•")
        if name and not _DANGLING.search(name):
            yield name


def _may_hold(line: Line) -> bool:
    return "©" in line.text or "opyright" in line.text or "(c)" in line.bare or "COPY" in line.text


def _is_name(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= MOST_NAME_WORDS or not name[0].isupper() or name[-1].isdigit():
        return False
    return "_" not in name and not is_section(name)
