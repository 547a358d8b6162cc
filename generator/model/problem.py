"""What a stage could not do, as a value."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a problem weighs: an error loses an input, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One thing that went wrong with one input or configuration file."""

    path: str
    """Relative to the content folder, with forward slashes."""

    line: int | None = None
    """1-based; `None` where the whole file is meant."""

    level: Level
    message: str

    about: str = ""
    """The fact that could not be told, such as `published`, which the editor may set instead."""

    def __str__(self) -> str:
        """Return `path:line: level: message` as compilers print it, fit for a terminal."""
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        told = f"{where}: {self.level}: {self.message}"
        # file names and quoted text are untrusted: no control character may reach a terminal
        return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in told)
