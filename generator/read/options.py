"""What can be set about reading."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How inputs and the register are read."""

    max_bytes: int = 10_000_000
    """Largest article, in bytes: a file, or one line of a `.jsonl`. The longest news page among
    the development articles has 0.5 MB of HTML."""

    max_bundle_bytes: int = 500_000_000
    """Largest `.jsonl` file, in bytes."""

    starter: bool = True
    """Whether the register, tags and sources that ship in the package are known."""

    countries: bool = True
    """Whether the states and territories that ship in the package are known."""
