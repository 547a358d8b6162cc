"""The builders that turn the page tree into HTML; the only room that knows MkDocs."""

from generator.hosts.build import build_site
from generator.hosts.serve import serve_site
from generator.hosts.site import Site, read_settings

__all__ = ["Site", "build_site", "read_settings", "serve_site"]
