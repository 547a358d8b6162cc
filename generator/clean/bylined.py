"""From what bylines and headers call an author to the name of a person."""

import re
from collections.abc import Iterable

from generator.clean.known import KnownSources, name_key

_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri"
_DATES = frozenset(f"{_MONTHS} {_DAYS} sat sun updated published posted".split())
_ENDING = _DATES - frozenset({"sun", "may", "sat", "wed", "jan", "june", "april", "august", "mon"})
"""Those that are no surnames."""
_ROLES = frozenset(
    "reporter reporters correspondent correspondents editor editors writer writers contributor "
    "contributors columnist columnists staff author authors producer photographer journalist "
    "intern blogger critic".split()
)
_RANKS = frozenset(
    "senior chief deputy assistant associate contributing special foreign political science "
    "health business national international sports sport technology tech environment education "
    "crime news staff managing executive guest former freelance diplomatic economics politics "
    "town city state local world defence defense security legal media arts features the a an our "
    "for to by of and at special".split()
)
_BODIES = frozenset(
    "desk team service services press agency agencies wire newsroom bureau submissions department "
    "editorial reports report ugc network office studio committee university institute com org "
    "net gov".split()
)
_PAPERS = frozenset(
    "times tribune herald gazette journal chronicle magazine media today news newspapers "
    "sports".split()
)
"""Last words of newspapers' names."""
_SECTIONS = frozenset(
    "health science business sport sports technology politics education environment".split()
)
_NOT_FIRST = frozenset("my your our the this new san los las port fort".split())
"""No name of a person begins so; sites, pages and places do."""
_SITE = re.compile(
    r"\b(?:log(?:ged)? ?(?:in|out)|sign ?(?:in|up|out)|user ?name|password|account|subscribe|"
    r"register|show menu|menu|follow(?:ing|ers)?|view|author archive|rss|feed|twitter|facebook|"
    r"e-?mail|archive|posted|wrote|more stories|more by|read more|blocked|unblock|comments?|"
    r"function|googletag|google|cmd|push|var|script|undefined|null|https?|www|"
    r"is an?|has (?:been|posted))\b",
    re.IGNORECASE,
)
"""Where the furniture of a page, or its script, begins after a name or in place of one."""
_CODE = re.compile(r"[{}<>=;_\\\[\]()#@$%]|\d")
_BY = re.compile(r"^(?:by|from|author|analysis|written by)\b:?\s*", re.IGNORECASE)
_TWICE = re.compile(r"^(?P<name>.{4,}?)\s*(?:[Bb]y )?(?P=name)$")
_MARKS = " .,:|•·–-"
NAME_WORDS, MOST_WORDS = 2, 8


def person_name(stated: str, known: KnownSources, outlet: str = "") -> str:
    """Return the name without role, outlet and furniture after it; empty if it is nobody's.

    Dates, roles, desks, words of sign-in forms, code and the outlet itself are no authors.
    """
    name = _before_site(_BY.sub("", stated.strip(_MARKS)))
    if is_outlet(name, known, outlet):
        return ""
    twice = _TWICE.match(name)
    words = _without_tail((twice["name"] if twice else name).split(), known, outlet)
    name = " ".join(words).strip(",:|•·–-")
    if not 0 < len(words) <= MOST_WORDS or _CODE.search(name) or is_outlet(name, known, outlet):
        return ""
    return name if _may_be_person([word.casefold().strip(".,") for word in words]) else ""


def _may_be_person(words: list[str]) -> bool:
    several = len(words) > 1
    if several and (words[0] in _NOT_FIRST or words[-1] in _PAPERS):
        return False
    return not set(words) <= _DATES | _ROLES | _RANKS and not set(words) & (_BODIES | _ROLES)


def is_outlet(name: str, known: KnownSources, outlet: str) -> bool:
    """Whether a name is that of a known source, or of the outlet, with `.com` or without."""
    key, own = name_key(name), name_key(outlet)
    if not key or known.stated(name) is not None:
        return True
    return bool(own) and (_bare(key) == _bare(own) or key.startswith(own))


def _bare(key: str) -> str:
    return key.removesuffix("com").removeprefix("www")


def _before_site(name: str) -> str:
    mark = _SITE.search(name)
    return name[: mark.start()].strip(_MARKS) if mark else name


def _without_tail(words: list[str], known: KnownSources, outlet: str) -> list[str]:
    """Return the words before the name of an outlet, a role or a month after two words."""
    for at in range(NAME_WORDS, len(words)):
        own = is_outlet(" ".join(words[at:]), known, outlet)
        if own or (words[at].isupper() and known.named(words[at])):
            words = words[:at]
            break
    handle = len(words) > NAME_WORDS and words[-1] == "".join(words[:-1]).casefold()
    end = len(words) - handle
    if end > NAME_WORDS and words[end - 1].casefold() in _ROLES:
        end -= 1
        while end > NAME_WORDS and words[end - 1].casefold() in _RANKS:
            end -= 1
    while end > NAME_WORDS and words[end - 1].casefold().strip(".,") in _ENDING | _SECTIONS:
        end -= 1
    return words[:end]


def any_agency(stated: Iterable[str], known: KnownSources) -> str:
    """Return the first agency that is stated as an author."""
    found = (known.stated(name.strip()) for name in stated)
    return next((one.name for one in found if one is not None and one.agency), "")
