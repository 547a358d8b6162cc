"""The door of the room: everything about one article at a time."""

from dataclasses import replace

from generator.analyse.dateline import part_dateline
from generator.analyse.dates import find_dates
from generator.analyse.names import NameFinder, detect_language
from generator.analyse.offices import OfficeFinder
from generator.analyse.options import Options
from generator.analyse.quotes import find_quotes
from generator.analyse.summary import summarise
from generator.analyse.tags import TagAssigner
from generator.analyse.version import fingerprint
from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.problem import Level, Problem
from generator.model.register import Knowledge


class Analyser:
    """Finds the facts of articles; made once, used for any number of them."""

    version: str
    """Changes whenever the same article could get other facts: a part of cache keys."""

    def __init__(self, knowledge: Knowledge, options: Options) -> None:
        self._options = options
        self._names = NameFinder(knowledge.register, options.names)
        self._offices = OfficeFinder(knowledge.register)
        self._tags = TagAssigner(knowledge, options.tags)
        self.version = fingerprint(knowledge, options)

    def analyse(self, article: Article) -> Analysis:
        """Return the facts of one article; the same for the same article, whatever came before."""
        mentions, found = self._names.find(article)
        language = detect_language(article.text, article.language) if article.text else ""
        names = {name for mention in mentions for name in (mention.text, mention.name)}
        tags, problems = self._tags.assign(article, names)
        analysis = Analysis(
            article=article.id,
            mentions=mentions,
            tags=tags,
            sentences=found,
            language=language,
            model=self._options.names.package_for(language),
            problems=(*problems, *self._cut_short(article)),
        )
        # everything else reads English words: in other languages it would find junk
        other = language and language.lower().partition("-")[0] != "en"
        return analysis if other else self._read_english(article, analysis)

    def _read_english(self, article: Article, analysis: Analysis) -> Analysis:
        mentions, sentences = analysis.mentions, part_dateline(article, analysis.sentences)
        quotes = find_quotes(article, mentions, sentences)
        return replace(
            analysis,
            references=self._offices.find(article, mentions, sentences),
            quotes=quotes,
            dates=find_dates(article, sentences, quotes),
            summary=summarise(article, sentences, quotes, self._options.summary),
            sentences=sentences,
        )

    def _cut_short(self, article: Article) -> tuple[Problem, ...]:
        limit = self._options.names.model_characters
        if len(article.text) <= limit:
            return ()
        message = f"the model read its first {limit:,} characters; the rest has only known names"
        return (Problem(path=article.path, line=article.line, level=Level.INFO, message=message),)
