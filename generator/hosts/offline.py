"""The edition that is read from disk: links that name files, and search without a server."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.pipeline import Outcome
from generator.publish import OFFLINE_INDEX, print_offline_index

SUFFIX = "-offline"
"""Added to the name of the site's folder: the published site is left alone."""

_STOCK = ("material/search", "search")
_LINK = re.compile(r'(?<=\shref=")(?![a-z][a-z0-9+.-]*:|/|#)([^"#?]*)(?=["#?])', re.IGNORECASE)
"""The way to another file, in a link that stays on the site; text has its quotes escaped."""


def prepare_offline(config: MkDocsConfig) -> None:
    """Switch the stock engine off, whose index no page from disk could fetch."""
    for name in _STOCK:
        if name in config.plugins:
            config.plugins[name].config["enabled"] = False


def name_files(html: str) -> str:
    """Return a page with the file in every link that leads to a folder: `../` to `../index.html`.

    Nobody turns a folder into its index where there is no server.
    """
    return _LINK.sub(lambda link: _file(link[1]), html)


def _file(address: str) -> str:
    if address.endswith("/"):
        return f"{address}index.html"
    if address.rpartition("/")[2] in {".", ".."}:
        return f"{address}/index.html"
    return address


def write_offline_index(outcome: Outcome, site: Path) -> None:
    """Write the index that the pages' search loads."""
    path = site / OFFLINE_INDEX
    path.parent.mkdir(parents=True, exist_ok=True)
    edition = outcome.edition
    path.write_text(
        print_offline_index(edition.corpus, edition.links, edition.pages),
        encoding="utf-8",
        errors="replace",
    )
