"""Names of people, organizations and places in one article, each with its evidence."""

from generator.analyse.names.finder import NameFinder
from generator.analyse.names.language import detect_language
from generator.analyse.names.options import NameOptions

__all__ = ["NameFinder", "NameOptions", "detect_language"]
