"""What an editor may choose about the files beside the pages."""

from dataclasses import dataclass, field

from generator.publish.cards import CardOptions
from generator.publish.feeds import FeedOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Feeds and what else other programs read."""

    feeds: FeedOptions = field(default_factory=FeedOptions)
    cards: CardOptions = field(default_factory=CardOptions)
    twins: bool = True
    """A Markdown twin of every page, `index.md` beside its `index.html`."""
