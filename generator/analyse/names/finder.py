"""An article to the names in it."""

from dataclasses import replace

from generator.analyse.names.decide import decide_forms
from generator.analyse.names.decided import NO_FORMS, Forms
from generator.analyse.names.foreign import decide_foreign
from generator.analyse.names.hosts import find_events, find_ships, outside_hosts, outside_phrases
from generator.analyse.names.language import detect_language
from generator.analyse.names.matcher import RegisterMatcher
from generator.analyse.names.mentions import make_mentions
from generator.analyse.names.merge import merge_spans
from generator.analyse.names.model import Reading, joined, moved, read_texts
from generator.analyse.names.namesakes import told_apart
from generator.analyse.names.options import NameOptions
from generator.analyse.names.plain import plain_text, without_noise
from generator.analyse.names.sentences import split_sentences
from generator.analyse.names.teams import with_teams
from generator.analyse.names.translated import with_translations
from generator.model.analysis import Mention, Span
from generator.model.article import Article, BlockKind
from generator.model.register import Register


class NameFinder:
    """Finds people, organizations and places; what it keeps depends on no article."""

    def __init__(self, register: Register, options: NameOptions) -> None:
        self._register = register
        self._matcher = RegisterMatcher(register)
        self._matchers = {"": self._matcher, "en": self._matcher}
        self._options = options

    def find(self, article: Article) -> tuple[tuple[Mention, ...], tuple[Span, ...]]:
        """Return the mentions, none overlapping, and the sentences of an article, in order.

        A model reads running text only: headings, where every word may have a capital, are
        searched for names of the register and of the body. Text in a language that no model reads
        gets the register, and the states under the names of that language.
        """
        text = plain_text(article.text)
        language = detect_language(text, article.language).lower().partition("-")[0]
        matcher = self._matcher_for(language)
        listed = told_apart(text, matcher.find(text), matcher)
        forms: Forms = NO_FORMS
        sentences = tuple(_plain_sentences(article, text))
        if package := self._options.package_for(language):
            twice = language == "en" and self._options.second
            reading = self._read(article, text, package, twice=twice)
            sentences = reading.sentences
            forms = (
                decide_forms(text, reading.names, listed, reading.second)
                if language == "en"
                else decide_foreign(text, reading.names)
            )
        allowed = {f: d for f, d in forms.items() if not matcher.is_never(f)}
        spans = outside_hosts(text, merge_spans(text, listed, allowed))
        spans = outside_phrases(spans, matcher.find_never(text))
        spans = outside_phrases(spans, find_ships(text))
        spans = outside_phrases(spans, find_events(text))
        spans = with_teams(text, spans) if language == "en" else spans
        return make_mentions(article, spans, matcher), tuple(sorted(sentences))

    def _matcher_for(self, language: str) -> RegisterMatcher:
        if language not in self._matchers:
            known = with_translations(self._register, language)
            # articles state anything as their language: only a known one is worth a matcher
            is_same = known is self._register
            self._matchers[language] = self._matcher if is_same else RegisterMatcher(known)
        return self._matchers[language]

    def _read(self, article: Article, text: str, package: str, *, twice: bool) -> Reading:
        limit = self._options.model_characters
        body = [b for b in article.blocks if b.kind != BlockKind.HEADING and b.end <= limit]
        read = {block.start for block in body}
        rest = replace(article, blocks=tuple(b for b in article.blocks if b.start not in read))
        readable = without_noise(text)
        readings = read_texts(package, [readable[b.start : b.end] for b in body], twice=twice)
        found = joined([moved(r, b.start) for b, r in zip(body, readings, strict=True)])
        return found._replace(sentences=(*_plain_sentences(rest, text), *found.sentences))


def _plain_sentences(article: Article, text: str) -> list[Span]:
    return [
        span
        for block in article.blocks
        for span in (
            [_whole(block.start, block.end)]
            if block.kind == BlockKind.HEADING
            else split_sentences(text, block.start, block.end)
        )
    ]


def _whole(start: int, end: int) -> Span:
    return Span(start=start, end=end)
