"""What the editor put right: as written down, and as it took effect."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.fact import Publication

EDITOR = "editor"
"""The rule of everything that a correction set."""

UNLINKED = "editor-unlinked"
"""The rule of a mention that the editor wants without a link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionCorrection:
    """Where a name leads, or that it leads nowhere."""

    text: str
    """As it stands in the article."""
    nth: int | None = None
    """1-based: only this one of the places where it stands; `None`: all of them."""
    paragraph: int | None = None
    """1-based, sub-headings not counted: only there; `None`: in the whole article."""
    target: str
    """Address such as `people/zamir-kabulov`, or a name; empty: no link."""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of `corrections.yml`."""

    article: str
    """Path, id or address, as the editor wrote it."""
    line: int
    date: str = ""
    """Day on which it was corrected, ISO 8601; empty if not told."""
    public: bool = True
    """Whether readers are told."""
    reason: str = ""
    note: str = ""
    """Shown on the page in any case."""
    title: str = ""
    published: Publication | None = None
    """`None`: left as it is; of unknown precision: nobody knows."""
    outlet: str = ""
    authors: tuple[str, ...] | None = None
    """`None`: left as they are."""
    add_tags: tuple[str, ...] = ()
    """Labels or slugs."""
    remove_tags: tuple[str, ...] = ()
    mentions: tuple[MentionCorrection, ...] = ()


class Corrected(StrEnum):
    """What of an article a change is about."""

    TITLE = "title"
    PUBLISHED = "published"
    OUTLET = "outlet"
    AUTHORS = "authors"
    TAG = "tag"
    MENTION = "mention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that a correction made different; before and after are as in the export."""

    what: Corrected
    before: str
    """Empty if there was none."""
    after: str
    """Empty if there is none any more."""
    text: str = ""
    """Of a mention: the words of the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedCorrection:
    """A correction that took effect, with what it changed."""

    correction: Correction
    changes: tuple[Change, ...] = ()
