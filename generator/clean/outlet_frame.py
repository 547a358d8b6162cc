"""Known outlets that the frame of a page names: its masthead, its legal and subscription lines."""

from collections import Counter
from collections.abc import Sequence

from generator.clean.known import KnownSources
from generator.clean.lines import Line
from generator.model.fact import Fact

_SPEAKING = frozenset({"copyright", "legal", "subscription", "newsletter", "byline", "date-line"})
"""Rules whose lines name the outlet in the middle of a sentence."""
_SECTIONS = frozenset(
    "foreign policy;national;nation;local;world;metro;politics;stats;business;science;nature;"
    "health;money;time;times;people;life;fortune;style;variety;week;the week;opinion;sport;sports;"
    "weather;tech;culture;information;news;journal;post;star;sun;mirror;independent;"
    "herald;standard;observer;express".split(";")
)
"""Names of newspapers that are also those of sections, written alone in menus."""
MASTHEAD_WORDS = 6


def find_framed_outlet(removed: Sequence[tuple[Line, str]], known: KnownSources) -> Fact | None:
    """Return the known outlet that the frame names most often; agencies and ties are none."""
    named: Counter[str] = Counter()
    mastheads: set[str] = set()
    for line, rule in removed:
        masthead = line.words <= MASTHEAD_WORDS and not is_section(line.text)
        head = known.named(line.text) if masthead else None
        if head is not None and not head.agency:
            mastheads.add(head.name)
            named[head.name] += 1
        elif rule in _SPEAKING:
            named.update({one.name for one in known.within(line.text) if not one.agency})
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    name = ranked[0][0]
    return Fact(value=name, rule="masthead" if name in mastheads else "frame-line")


def is_section(text: str) -> bool:
    """Whether a line is the name of a section as much as of a newspaper."""
    return text.casefold().strip(" •·*-") in _SECTIONS
