"""Lines that recur in several articles of one outlet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.raw import RawArticle
from generator.model.register import Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands on many pages of one outlet."""

    lines: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Outlet (slug or host) to the folded texts of its recurring lines."""


def find_furniture(raws: Iterable[RawArticle], sources: Sources) -> Furniture:
    """Return the lines that recur in three or more articles of one outlet."""
    del raws, sources
    return Furniture()
