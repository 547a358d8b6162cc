"""What an editor may choose about pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.errors import SettingsError

REGION = "---"
"""Parts the regions of a page in a list of sections."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "briefing": (
        "facts", "note", "brief", "report", "names", "copies", "related", "tags", "evidence",
        "differences",
    ),
    "entity": ("facts", "quotes", "briefings", "offices", "forms", "neighbours"),
    "pair": ("facts", "briefings", "company"),
    "home": ("facts", "lead", "latest", "mentioned", "timeline", "tags"),
}  # fmt: skip
"""The sections that each kind of page may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Which sections each kind of page has, in which order, and how long lists get.

    `---` begins a new region (head, main, aside, foot), for which templates have a place.
    """

    briefing: tuple[str, ...] = (
        "facts", REGION, "note", "brief", "report",
        REGION, "names", "copies", "related", "tags",
        REGION, "evidence", "differences",
    )  # fmt: skip
    entity: tuple[str, ...] = (
        "facts", REGION, "quotes", "briefings", REGION, "forms", "neighbours", REGION, "offices",
    )  # fmt: skip
    pair: tuple[str, ...] = ("facts", REGION, "briefings", REGION, "company")
    home: tuple[str, ...] = (
        "facts", REGION, "lead", "latest", REGION, "mentioned", REGION, "timeline", "tags",
    )  # fmt: skip
    home_title: str = "Latest briefings"
    names: int = 20
    """Names of a briefing in the list beside it, the most mentioned; all of them stand at its foot,
    those beyond this number more tersely. Of more than twice as many half as many are listed."""
    latest: int = 12
    """Briefings on the home page, the lead story included."""
    mentioned: int = 10
    """Names in a list of the most mentioned."""
    neighbours: int = 12
    """Names that an entity appears with."""
    home_tags: int = 20
    list_rows: int = 100
    """Briefings in one list; a longer list goes on by year, month and day on further pages."""
    list_bytes: int = 50_000
    """So heavy may a list be, in bytes of HTML; a heavier one goes on on further pages."""
    forms: int = 20
    """Names that an entity goes by."""
    quotes: int = 5
    """Quotes on the page of an entity; the others have pages of their own."""

    def __post_init__(self) -> None:
        """Refuse names of sections that do not exist.

        Raises:
            SettingsError: with every such name.
        """
        faults = tuple(
            f"pages.{kind}: there is no section '{name}'; sections are {', '.join(known)}"
            for kind, known in SECTIONS.items()
            for name in getattr(self, kind)
            if name != REGION and name not in known
        )
        if faults:
            raise SettingsError(faults)
