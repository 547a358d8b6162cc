"""What the editor is asked."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.corpus import Entity
from generator.model.uri import FOLDERS


class ProposalKind(StrEnum):
    """The questions there are."""

    NEW = "new"
    """Is this discovered entity one to vouch for?"""
    MERGE = "merge"
    """Are these two the same?"""
    SPLIT = "split"
    """Are two things under one name?"""
    UNLINKED = "unlinked"
    """Is this name, too unsure to be linked so far, one to vouch for, or a form of that one?"""
    UNMATCHED = "unmatched"
    """Is this entry of the register misspelt, or not needed?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A sentence that names an entity."""

    article: str
    """`Article.id`."""
    sentence: str
    """White space folded; of a long one the part around the name."""
    start: int
    """Where the name stands in it."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One entity of a proposal with its evidence."""

    entity: Entity
    mentions: int
    """In briefings; copies are not counted, here and below."""
    briefings: int
    samples: tuple[Sample, ...] = ()

    @property
    def address(self) -> str:
        """The way to write the entity on a command line: `people/zamir-kabulov`."""
        return address_of(self.entity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One question, with all that is needed to answer it."""

    kind: ProposalKind
    sides: tuple[Side, ...]
    """Of a merge first what should stay; of a split the one entity; of an unmatched entry the
    entry, then the nearest form that was seen, if there is one; of an unlinked name whose it may
    be, if there is somebody, then the name."""
    reason: str
    """In plain words."""
    likelihood: float
    """That the answer is yes, from 0 to 1, judged by the rule that made the proposal."""
    score: float
    """Mentions that the answer changes, times the likelihood."""
    shared: tuple[str, ...] = ()
    """Names that both sides appear with."""
    other: str = ""
    """Of a split: the form that should be kept apart, empty if the kinds differ."""

    @property
    def key(self) -> str:
        """What `ignore` in the register calls it: `merge people/a people/b`."""
        parts = (str(self.kind), *(side.address for side in self.sides), self.other)
        return " ".join(part for part in parts if part)


def address_of(entity: Entity) -> str:
    """Return an entity's address below the site's root, whether or not it has a page."""
    return f"{FOLDERS[entity.kind]}/{entity.key}"
