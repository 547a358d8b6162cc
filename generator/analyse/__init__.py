"""An article to its facts: names, quotes, dates, tags, summary."""

from generator.analyse.analyser import Analyser
from generator.analyse.options import AnalyseOptions

__all__ = ["AnalyseOptions", "Analyser"]
