"""Feeds: Atom and JSON Feed for the site and everything on it that can be followed."""

from generator.publish.feeds.feeds import make_feeds
from generator.publish.feeds.options import FeedOptions

__all__ = ["FeedOptions", "make_feeds"]
