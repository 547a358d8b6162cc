"""The corpus to addresses, links and backlinks."""

from generator.link.corpus import link_corpus
from generator.link.options import Options
from generator.model.uri import FOLDERS, page_file, page_url, relative_link, web_address

__all__ = [
    "FOLDERS",
    "Options",
    "link_corpus",
    "page_file",
    "page_url",
    "relative_link",
    "web_address",
]
