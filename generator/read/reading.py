"""What the reader of one format returns for one article."""

from dataclasses import dataclass

from generator.model.raw import RawArticle


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article, or why there is none."""

    raw: RawArticle | None = None
    line: int | None = None
    """Line of the record in a file of several."""
    record: int | None = None
    error: str = ""
    """Empty if there is an article."""
    warnings: tuple[tuple[int | None, str], ...] = ()
    """Line and message."""
