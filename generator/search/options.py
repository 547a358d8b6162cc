"""How a site is searched."""

from dataclasses import dataclass
from enum import StrEnum

from generator.errors import SettingsError


class Engine(StrEnum):
    """Who answers the reader's questions."""

    PAGEFIND = "pagefind"
    MATERIAL = "material"
    """The theme's own search: one index, fetched whole with the first page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a site may set about its search."""

    engine: Engine = Engine.PAGEFIND
    """`pagefind`, or `material` for the theme's own, which needs `search` among the plugins."""
    shard: int = 800
    """Briefings in one part of the index; the newest part is loaded and searched first."""

    language: str = ""
    """Two letters, such as `en`: whose endings of words do not matter; empty: the theme's."""

    def __post_init__(self) -> None:
        """Refuse a part without briefings."""
        if self.shard < 1:
            raise SettingsError((f"search.shard: should be at least 1, is {self.shard}",))
