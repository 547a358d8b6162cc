"""The builders that turn the page tree into HTML; the only room that knows MkDocs."""

import os

from generator.hosts.build import build_offline_site, build_site
from generator.hosts.serve import serve_site
from generator.hosts.site import Site, read_settings

__all__ = ["Site", "build_offline_site", "build_site", "read_settings", "serve_site"]

# the theme prints its end of life on every run; we know (decision 001)
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
