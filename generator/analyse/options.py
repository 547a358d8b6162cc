"""What can be set about the analysis of one article."""

from dataclasses import dataclass, field

from generator.analyse.names import NameOptions
from generator.analyse.summary import SummaryOptions
from generator.analyse.tags import TagOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of the room `analyse`."""

    names: NameOptions = field(default_factory=NameOptions)
    """How names are found."""
    tags: TagOptions = field(default_factory=TagOptions)
    """When an article earns a tag."""
    summary: SummaryOptions = field(default_factory=SummaryOptions)
    """What `in brief` holds."""
