"""The outlet that the frame of a page names: by its masthead, its legal lines, its services.

No single line can be trusted: partners, owners, networks and other papers stand in frames, too. So
each kind of wording adds to the weight of a name once, and a name needs several.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.clean.copyright import copyright_owners, is_publisher
from generator.clean.known import KnownSources, host_of, name_key
from generator.clean.lines import Line, unmarked
from generator.clean.sections import is_section, is_word
from generator.clean.site_lines import MOST_LETTERS, MOST_WORDS, name_site
from generator.model.fact import Fact
from generator.model.register import Source

MASTHEAD_WORDS = 6
LEAST = 1.75
"""Found by trying on labelled pages (`tests/bench/cleaning.py`)."""
MASTHEAD, COPYRIGHT, LINE = "masthead", "copyright", "frame-line"
_WEIGHTS = {
    "logo": 1.5,
    COPYRIGHT: 1.5,
    "app": 1.4,
    "newsletter": 1.3,
    "page-title": 1.3,
    "service": 1.0,
    "terms": 1.0,
    "speaking": 0.9,
    MASTHEAD: 0.8,
    "network": 0.5,
    "staff": 0.5,
    "more": 0.4,
    "told": 0.3,
}
OFTEN, MOST_OFTEN = 0.15, 8
ALONE, HOSTED = 0.6, 1.0
"""Weight of standing alone on a line, and of a host or address of that name."""
KNOWN, OTHERS = 0.8, -0.8
"""Weight of a source that is known, and of what is an agency, an owner, a common word, or a
person as much as an outlet."""
_SPEAKING = frozenset({"copyright", "legal", "subscription", "newsletter", "byline", "date-line"})
"""Rules whose lines name the outlet in the middle of a sentence."""
_PERSONAL = frozenset({"network", "more", "staff"})
"""Wordings that name people and sections as well."""
_HOST = re.compile(
    r"\b(?:www\.|[\w.+-]+@)?([a-z0-9-]{3,30})\.(?:com|org|net|co\.uk|com\.au|in|info|edu|gov|ca|news|"
    r"tv|io|me|co)\b",
    re.IGNORECASE,
)
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac"})
"""Labels that suffixes of countries have before their last one."""
_FEWEST_WORDS = 2
"""Words after `The` of names that also stand without it."""


@dataclass(slots=True)
class _Votes:
    """What speaks for one name."""

    kinds: set[str] = field(default_factory=set)
    times: float = 0
    spelt: Counter[str] = field(default_factory=Counter)


def find_framed_outlet(
    removed: Sequence[tuple[Line, str]], headline: str, known: KnownSources
) -> Fact | None:
    """Return the outlet for which most wordings of the frame speak; agencies and ties are none."""
    lines = [line for line, _ in removed]
    votes: defaultdict[str, _Votes] = defaultdict(_Votes)
    for line, rule in removed:
        speaking = rule in _SPEAKING
        for kind, name, times in _named(line, headline, known, speaking=speaking):
            one = votes[name_key(name)]
            one.kinds.add(kind)
            one.times += times
            one.spelt[name] += 1
    alone = {name_key(line.text) for line in lines if _may_be_masthead(line)}
    hosts = {host for line in lines for host in _hosts(line)}
    weighed = sorted(
        (round(_weigh(key, one, known, alone=key in alone, hosts=hosts), 3), key)
        for key, one in votes.items()
    )
    if not weighed or weighed[-1][0] < LEAST:
        return None
    if len(weighed) > 1 and weighed[-1][0] == weighed[-2][0]:
        return None
    best = votes[weighed[-1][1]]
    return Fact(value=_most_common(best.spelt), rule=_rule(best.kinds))


def _named(
    line: Line, headline: str, known: KnownSources, *, speaking: bool
) -> Iterator[tuple[str, str, float]]:
    """Yield the kind of each wording, the name in it, and how often it counts."""
    for kind, name in name_site(line, headline):
        yield kind, _canonical(name, known), 1
    for name in copyright_owners(line, known):
        yield COPYRIGHT, name, 1
    masthead = _masthead(line, known)
    if masthead is not None:
        yield MASTHEAD, masthead.name, 1
    if line.words <= MOST_WORDS:
        for name in sorted({one.name for one in known.within(line.text) if not one.agency}):
            yield "speaking" if speaking else "told", name, 0.5


def _masthead(line: Line, known: KnownSources) -> Source | None:
    """Return the known outlet of which the line is the name, and nothing else.

    `Register` is a button, `The Register` a newspaper.
    """
    text = unmarked(line)
    found = known.named(text) if _may_be_masthead(line) else None
    if found is None or found.agency:
        return None
    article, _, rest = found.name.partition(" ")
    short = article == "The" and len(rest.split()) < _FEWEST_WORDS
    return None if short and not text.casefold().startswith("the ") else found


def _may_be_masthead(line: Line) -> bool:
    return line.words <= MASTHEAD_WORDS and not is_section(line.text)


def _canonical(name: str, known: KnownSources) -> str:
    found = known.named(name)
    return found.name if found is not None else name


def _weigh(key: str, votes: _Votes, known: KnownSources, *, alone: bool, hosts: set[str]) -> float:
    name = _most_common(votes.spelt)
    source = known.named(name)
    weight = sum(_WEIGHTS[kind] for kind in votes.kinds)
    weight += OFTEN * min(votes.times, MOST_OFTEN)
    weight += ALONE if alone and MASTHEAD not in votes.kinds else 0.0
    weight += HOSTED if hosts & {key, key.removesuffix("com"), _label(source)} else 0.0
    if source is not None:
        weight += OTHERS if source.agency else KNOWN
    weight += OTHERS if is_publisher(name) else 0.0
    weight += OTHERS if is_word(name) else 0.0
    weight += OTHERS if votes.kinds <= _PERSONAL else 0.0
    return weight


def _label(source: Source | None) -> str:
    """Return the label of a source's host before its suffix: `dailymail` of `dailymail.co.uk`."""
    labels = host_of(source.home).split(".")[:-1] if source is not None else []
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1].replace("-", "") if labels else ""


def _hosts(line: Line) -> Iterator[str]:
    if line.words <= MOST_WORDS and "." in line.text and len(line.text) <= MOST_LETTERS:
        for host in _HOST.findall(line.text):
            yield host.casefold().replace("-", "")


def _most_common(spelt: Counter[str]) -> str:
    return max(sorted(spelt), key=lambda name: spelt[name])


def _rule(kinds: set[str]) -> str:
    return next((kind for kind in (COPYRIGHT, MASTHEAD) if kind in kinds), LINE)
