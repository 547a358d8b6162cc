"""What a site says of itself: its name and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The configuration of the whole site, as far as files beside the pages need it."""

    name: str = "Wirebrief"
    description: str = ""
    address: str = ""
    """Where the site will stand, with a slash at the end; empty if nobody said."""
    language: str = "en"
    """BCP 47 tag of the words around the articles."""
