"""The door of the room: everything about one article at a time."""

from generator.analyse.options import AnalyseOptions
from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.register import Knowledge


class Analyser:
    """Finds the facts of articles; made once, used for any number of them."""

    version: str
    """Changes whenever the same article could get other facts: a part of cache keys."""

    def __init__(self, knowledge: Knowledge, options: AnalyseOptions) -> None:
        self._knowledge = knowledge
        self._options = options
        self.version = "0"

    def analyse(self, article: Article) -> Analysis:
        """Return the facts of one article; the same for the same article, whatever came before."""
        return Analysis(article=article.id, language=article.language or "en")
