"""Lines that recur in several articles of one outlet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.clean.known import KnownSources, host_of, know, name_key
from generator.clean.lines import fold, measure
from generator.clean.options import Options
from generator.model.raw import LineRole, RawArticle
from generator.model.register import Sources

LONGEST_WORDS = 60
"""Longer paragraphs in several articles are reprints, which are the business of `relate`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands on many pages of one outlet."""

    lines: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Outlet (key of its name, or host) to the folded texts of its recurring lines."""


def find_furniture(
    raws: Iterable[RawArticle], sources: Sources, options: Options | None = None
) -> Furniture:
    """Return the lines that recur in `furniture_articles` or more articles of one outlet.

    Articles whose header names neither outlet nor address are not compared.
    """
    fewest = (options or Options()).furniture_articles
    known = know(sources)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for raw in raws:
        outlet = _outlet_key(raw, known)
        if outlet:
            counts[outlet].update({_key(line.text) for line in raw.lines} - {""})
    lines = {
        outlet: frozenset(text for text, times in count.items() if times >= fewest)
        for outlet, count in sorted(counts.items())
    }
    return Furniture(lines={outlet: texts for outlet, texts in lines.items() if texts})


def recurring_lines(furniture: Furniture, raw: RawArticle, sources: Sources) -> frozenset[str]:
    """Return the recurring lines of the outlet of this article."""
    if not furniture.lines:
        return frozenset()
    return furniture.lines.get(_outlet_key(raw, know(sources)), frozenset())


def _key(text: str) -> str:
    folded = fold(text)
    if not folded:
        return ""
    line = measure(0, folded, LineRole.UNKNOWN, gap=False)
    return line.bare if line.words <= LONGEST_WORDS else ""


def _outlet_key(raw: RawArticle, known: KnownSources) -> str:
    if raw.header.outlet is not None:
        source = known.stated(raw.header.outlet.value)
        return name_key(source.name if source else raw.header.outlet.value)
    if raw.header.url is not None:
        source = known.hosted(raw.header.url.value)
        return name_key(source.name) if source else host_of(raw.header.url.value)
    return ""
