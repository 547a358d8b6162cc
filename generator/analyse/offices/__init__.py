"""Who is meant by "the Afghan president": descriptions by office, only where it is certain."""

from generator.analyse.offices.finder import OfficeFinder

__all__ = ["OfficeFinder"]
