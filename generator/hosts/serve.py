"""`wirebrief serve`: MkDocs' own preview server."""

import logging
from pathlib import Path

from mkdocs.commands.serve import serve

from generator.hosts.build import require_config_file
from generator.hosts.site import read_plugins, replace_paths


def serve_site(
    config_file: Path | None = None, *, content: Path | None = None, address: str | None = None
) -> None:
    """Serve the site until interrupted, and build it again whenever the editor saves something.

    Args:
        config_file: a MkDocs configuration; `None` takes that of the working folder.
        content: overrides the content folder of the configuration.
        address: `host:port`.

    Raises:
        SettingsError: if there is no configuration.
    """
    path = require_config_file(config_file)
    logging.basicConfig(format="%(levelname)-7s -  %(message)s")
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    plugins = replace_paths(read_plugins(path), content=content) if content else None
    serve(str(path), livereload=True, dev_addr=address, plugins=plugins)
