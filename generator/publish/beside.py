"""The files of the site beside its pages: what programs read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.corpus import Corpus
from generator.model.masthead import Masthead
from generator.model.page import Page
from generator.model.site import Links
from generator.publish.cards import make_cards
from generator.publish.data import make_data
from generator.publish.feeds import make_feeds
from generator.publish.llms import print_llms, print_robots
from generator.publish.options import Options
from generator.publish.previews import make_previews
from generator.publish.schema_files import schema_files
from generator.words import Words

PICTURES = "cards"
"""Folder of the build in which drawn pictures are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Everything that the files are made of."""

    corpus: Corpus
    links: Links
    pages: tuple[Page, ...]
    """The generated ones."""
    masthead: Masthead
    words: Words


def make_files(edition: Edition, options: Options, build: Path | None) -> Mapping[str, str | bytes]:
    """Return the contents of every file beside the pages, by its name in the tree.

    Args:
        edition: what is published.
        options: what the editor chose.
        build: folder in which drawn pictures are kept from run to run; `None` keeps nothing.
    """
    corpus, links, pages = edition.corpus, edition.links, edition.pages
    masthead, words = edition.masthead, edition.words
    return {
        "llms.txt": print_llms(pages, masthead),
        "robots.txt": print_robots(masthead),
        **schema_files(),
        **make_data(corpus, links),
        **make_previews(pages, words),
        **make_feeds(corpus, links, pages, masthead, options.feeds),
        **make_cards(pages, masthead, words, options.cards, build / PICTURES if build else None),
    }
