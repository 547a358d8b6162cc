"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json

from generator.model.fact import Precision
from generator.model.page import Json
from generator.publish.feeds.feed import Entry, Feed

JSON_FILE = "feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def print_json_feed(feed: Feed) -> str:
    """Return the feed as a JSON Feed; what has no date stands at the end, without one.

    The date as far as it is known, and the outlet, stand under `_wirebrief`.
    """
    content: dict[str, Json] = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.address(feed.page),
        "feed_url": feed.address(feed.page + JSON_FILE),
        "description": feed.description,
        "language": feed.masthead.language,
        "authors": [{"name": feed.masthead.name}],
        "items": [_item(feed, entry) for entry in feed.entries],
    }
    return json.dumps(_stated(content), ensure_ascii=False, separators=(",", ":")) + "\n"


def _item(feed: Feed, entry: Entry) -> Json:
    exact = entry.published.precision is Precision.DAY
    return _stated(
        {
            "id": entry.id,
            "url": feed.address(entry.page),
            "external_url": entry.original,
            "title": entry.title,
            "content_text": entry.summary or entry.title,
            "date_published": f"{entry.published.value}T00:00:00Z" if exact else "",
            "authors": [{"name": author} for author in entry.authors],
            "tags": [label for _, label in entry.tags],
            "language": entry.language,
            "_wirebrief": {
                "date": entry.published.value or None,
                "precision": str(entry.published.precision),
                "outlet": entry.outlet or None,
            },
        }
    )


def _stated(content: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in content.items() if value != "" or key == "description"}
