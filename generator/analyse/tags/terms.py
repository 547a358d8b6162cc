"""Terms of the vocabulary in an article's words."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import ahocorasick_rs

from generator.model.article import Article, BlockKind
from generator.model.label import fold_text
from generator.model.register import TagEntry

LEAD = 2
"""Paragraphs in which naming a subject once says what a report is about."""


class TermFinder:
    """Counts the terms of all tags in one pass (Aho and Corasick 1975)."""

    def __init__(self, entries: Sequence[TagEntry]) -> None:
        owners: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for entry in entries:
            for term in entry.terms:
                if folded := fold_text(term).strip():
                    owners[folded].append((entry.slug, term))
        self._owners = [owners[folded] for folded in owners]
        self._automaton = ahocorasick_rs.AhoCorasick(list(owners)) if owners else None

    def earned(self, article: Article, mentions: int) -> Mapping[str, str]:
        """Return the slugs an article earns, each with the term that weighed most."""
        prominent = self._count(fold_text(_prominent(article)))
        counts = self._count(fold_text(article.text))
        slugs = sorted({slug for slug, _ in counts} | {slug for slug, _ in prominent})
        earned: dict[str, str] = {}
        for slug in slugs:
            of_slug = Counter({term: n for (s, term), n in counts.items() if s == slug})
            leading = Counter({term: n for (s, term), n in prominent.items() if s == slug})
            if leading or of_slug.total() >= mentions:
                earned[slug] = _heaviest(leading or of_slug)
        return earned

    def _count(self, text: str) -> Counter[tuple[str, str]]:
        counts: Counter[tuple[str, str]] = Counter()
        if self._automaton is None:
            return counts
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if _is_word(text, start, end):
                counts.update(self._owners[index])
        return counts


def _heaviest(terms: Counter[str]) -> str:
    return min(terms, key=lambda term: (-terms[term], term))


def _prominent(article: Article) -> str:
    paragraphs = [block for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    headings = [block for block in article.blocks if block.kind is BlockKind.HEADING]
    parts = [article.text[block.start : block.end] for block in (*paragraphs[:LEAD], *headings)]
    return "\n".join((article.title.value, *parts))


def _is_word(text: str, start: int, end: int) -> bool:
    """Return whether a match stands between word boundaries; a plural ending belongs to it."""
    if start > 0 and text[start - 1].isalnum():
        return False
    rest = text[end : end + 3]
    return any(
        rest.startswith(ending) and not rest[len(ending) : len(ending) + 1].isalnum()
        for ending in ("", "s", "es")
    )
