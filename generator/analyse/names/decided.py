"""A form of a name with all that one article can tell about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model.analysis import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One form: its kind, what it stands for, and why."""

    form: str
    kind: EntityKind
    places: tuple[tuple[int, int], ...]
    """Where it stands, first to last."""
    name: str
    """The fullest form in the article."""
    rule: str
    confidence: float
    detail: str


Forms = Mapping[str, Decided]
NO_FORMS: Forms = MappingProxyType({})
