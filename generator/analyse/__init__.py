"""An article to its facts: names, quotes, dates, tags, summary."""

from generator.analyse.analyser import Analyser
from generator.analyse.names import NameOptions
from generator.analyse.options import Options
from generator.analyse.summary import SummaryOptions
from generator.analyse.tags import TagOptions

__all__ = ["Analyser", "NameOptions", "Options", "SummaryOptions", "TagOptions"]
