"""An article's own keywords, as tags of the vocabulary where it knows them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process

from generator.model.article import Article
from generator.model.label import fold_label
from generator.model.problem import Level, Problem
from generator.model.register import TagEntry, Vocabulary
from generator.model.slug import slugify

LONGEST = 60
"""Characters; a longer keyword is a sentence that went astray."""

MOST = 50
"""Keywords read of one article; more are an attempt to be found for everything."""

MISSPELT = 85.0
"""Ratio of rapidfuzz from which a keyword is taken for a slip of the pen: `helicoptor` to
`helicopter` has 90, `Iran` to `Iraq` 75."""

MARKUP = "html"
"""How the rules begin that read keywords from the markup of a page, unseen by its readers."""

_CODE = re.compile(
    r"[{}<>|=\\]|\"\s*:|^(?:share|follow|e-?mail|pin|tweet)\b.*\b(?:on|via|this|us|to)\b",
    re.IGNORECASE,
)
"""Scripts and share bars that stood among the keywords."""
_COUNT = re.compile(r"\s*\(\d+\)$")
"""How many articles an outlet has under its keyword."""
_WORD = re.compile(r"\w[\w'\u2019]*")

NEAR = 55.0
"""Below it naming the nearest tag helps nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A keyword the vocabulary knows, or one that is free to be its own tag."""

    label: str
    entry: TagEntry | None


class KeywordReader:
    """Looks keywords up by label, synonym or slug; case, hyphens and plurals do not count."""

    def __init__(
        self, vocabulary: Vocabulary, names: Iterable[str], *, unsaid: bool = False
    ) -> None:
        self._unsaid = unsaid
        self._listed_only = vocabulary.listed_only
        self._entries = index_labels(vocabulary.entries)
        self._by_slug = {entry.slug: entry for entry in vocabulary.entries}
        self._names = frozenset(map(fold_label, names))

    def read(
        self, article: Article, names: Iterable[str]
    ) -> tuple[tuple[Known, ...], tuple[Problem, ...]]:
        """Return the keywords that become tags, and what is to be said of the others.

        Args:
            article: its keywords are read.
            names: the article's names; a keyword that is one of them is not reported.
        """
        local = frozenset(map(fold_label, names))
        known: list[Known] = []
        problems: list[Problem] = []
        said = _Said(article)
        for label, rule in _labels(article):
            entry = self._entries.get(fold_label(label)) or self._by_slug.get(slugify(label))
            if entry is None and rule.startswith(MARKUP) and not (self._unsaid or said.has(label)):
                continue
            if entry is not None or not self._listed_only:
                known.append(Known(label=label, entry=entry))
            folded = fold_label(label)
            if entry is None and (self._listed_only or folded not in self._names | local):
                problems.extend(self._report(article, label, rule))
        return tuple(known), tuple(problems)

    def _report(self, article: Article, label: str, rule: str) -> Iterator[Problem]:
        if not self._entries:
            return
        nearest = process.extractOne(
            fold_label(label), self._entries.keys(), scorer=fuzz.ratio, score_cutoff=NEAR
        )
        hint, level = "", Level.INFO
        if nearest:
            folded, score, _ = nearest
            hint = f'; the nearest known tag is "{self._entries[folded].label}"'
            # the editor cannot mend what stands in the markup of somebody's page
            slip = score >= MISSPELT and not rule.startswith(MARKUP)
            level = Level.WARNING if slip else Level.INFO
        if self._listed_only:
            hint, level = f"{hint}; dropped, as only listed tags are allowed", Level.WARNING
        yield Problem(
            path=article.path,
            line=article.line,
            level=level,
            message=f'tag "{label}" is not in the vocabulary{hint}',
        )


def index_labels(entries: Iterable[TagEntry]) -> Mapping[str, TagEntry]:
    """Return the entries by folded label, synonym and slug; labels win over synonyms."""
    ordered = sorted(entries, key=lambda entry: entry.slug)
    index: dict[str, TagEntry] = {}
    for entry in ordered:
        index.setdefault(fold_label(entry.label), entry)
    for entry in ordered:
        for label in (*entry.synonyms, entry.slug):
            index.setdefault(fold_label(label), entry)
    return index


def _labels(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the keywords that may be tags, each with the rule that found it."""
    for keyword in article.keywords[:MOST]:
        label = _COUNT.sub("", " ".join(keyword.value.strip().lstrip("#").split()))
        if 0 < len(label) <= LONGEST and any(map(str.isalpha, label)) and not _CODE.search(label):
            yield label, keyword.rule


class _Said:
    """The words of an article, folded as labels are."""

    def __init__(self, article: Article) -> None:
        self._article = article

    def has(self, label: str) -> bool:
        """Return whether title or text has the words of a label one after another."""
        return f" {_folded(label)} " in self._words

    @cached_property
    def _words(self) -> str:
        return f" {_folded(self._article.title.value)} {_folded(self._article.text)} "


def _folded(text: str) -> str:
    return " ".join(map(_folded_word, _WORD.findall(text.replace(".", ""))))


@lru_cache(maxsize=50_000)
def _folded_word(word: str) -> str:
    return fold_label(word)
