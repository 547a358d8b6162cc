"""A stretch of text that may be a name, on its way to becoming a mention."""

from dataclasses import dataclass

from generator.model.analysis import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A span somebody proposed, with who proposed it."""

    start: int
    end: int
    text: str
    """As it stands in the normalised text."""
    kind: EntityKind | None
    """`None`: the model is sure of no kind we keep (nationality, product, event)."""
    label: str = ""
    """The model's own label; empty if it did not propose the span."""
    key: str = ""
    """Of the register entry; empty if the register does not know it."""
    name: str = ""
    """The register's name."""
    rule: str = "model"
    """One of `generator.model.rules.EVIDENCE`."""
    title: str = ""
    """The title of office or rank before it, such as `General`."""
