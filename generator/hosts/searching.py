"""Which search a site has, and its index."""

import tempfile
from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.hosts.site import Site
from generator.model.problem import Level, Problem
from generator.pipeline import Outcome
from generator.search import Engine, write_index

PAGES = ("search/index.html", "search/dialog.html")
"""Where the search box leads without script, and the dialog. Templates of our theme."""

_SCRIPT = "assets/javascripts/search/open.js"

_STOCK = ("material/search", "search")
"""The names under which the stock plugin may stand in the list."""

NO_PLUGIN = Problem(
    path="mkdocs.yml",
    level=Level.WARNING,
    message="search.engine is material, but 'plugins' does not list 'search'",
)


def choose_engine(config: MkDocsConfig, wanted: Engine) -> Engine | None:
    """Return the engine that this site can have, and make the configuration fit.

    Pagefind needs the dialog of our theme; with another theme the stock engine stays as it is.
    With Pagefind the stock engine is switched off where it is listed: its index would be made
    and never asked for. `None` means that there is no search.
    """
    listed = [config.plugins[name] for name in _STOCK if name in config.plugins]
    ours = any(Path(folder, _SCRIPT).is_file() for folder in config.theme.dirs)
    if wanted is Engine.MATERIAL or not ours:
        return Engine.MATERIAL if listed else None
    config.theme.static_templates.update(PAGES)
    for plugin in listed:
        plugin.config["enabled"] = False
    return Engine.PAGEFIND


def write_search(outcome: Outcome, site: Site, config: MkDocsConfig) -> None:
    """Write the index of Pagefind into the site that MkDocs just made.

    Raises:
        SettingsError: if Pagefind cannot be run.
    """
    corpus, links, options = outcome.understanding.corpus, outcome.links, site.settings.search
    if not options.language:
        options = replace(options, language=str(config.theme.get("language") or "")[:2])
    out = Path(config.site_dir) / "search"
    if site.settings.cache:
        write_index(corpus, links, out, site.build / "search", options)
        return
    with tempfile.TemporaryDirectory() as kept:
        write_index(corpus, links, out, Path(kept), options)
