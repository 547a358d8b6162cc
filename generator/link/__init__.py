"""The corpus to addresses, links and backlinks."""

from generator.link.briefings import former_addresses, plain_addresses
from generator.link.corpus import link_corpus
from generator.link.options import Options
from generator.model.uri import FOLDERS, page_file, page_url, relative_link, web_address

__all__ = [
    "FOLDERS",
    "Options",
    "former_addresses",
    "link_corpus",
    "page_file",
    "page_url",
    "plain_addresses",
    "relative_link",
    "web_address",
]
