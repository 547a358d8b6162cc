"""The tags of one article."""

from collections.abc import Iterable, Mapping

from generator.analyse.tags.keywords import KeywordReader, Known
from generator.analyse.tags.options import TagOptions
from generator.analyse.tags.terms import TermFinder
from generator.model.analysis import Tag
from generator.model.article import Article
from generator.model.problem import Problem
from generator.model.register import Knowledge, TagEntry
from generator.model.slug import slugify


class TagAssigner:
    """Gives articles their tags; each says which rule gave it.

    Hidden tags never come out: keywords and terms earn them, their parents are given, and
    that is all a page may show of them.
    """

    def __init__(self, knowledge: Knowledge, options: TagOptions) -> None:
        entries = knowledge.vocabulary.entries
        names = (n for e in knowledge.register.entries for n in (e.name, *e.aliases))
        self._entries = {entry.slug: entry for entry in entries}
        self._keywords = KeywordReader(knowledge.vocabulary, names, unsaid=options.unsaid_keywords)
        self._terms = TermFinder(entries)
        self._options = options

    def assign(
        self, article: Article, names: Iterable[str]
    ) -> tuple[tuple[Tag, ...], tuple[Problem, ...]]:
        """Return the tags by label, and the keywords that are unknown or misspelt.

        Args:
            article: what is tagged.
            names: of people, organizations and places in it; as keywords they are tags like
                others, since the article says so, but no slips of the pen.
        """
        keywords, problems = self._keywords.read(article, names)
        tags: dict[str, Tag] = {}
        for tag in map(_keyword_tag, keywords):
            tags.setdefault(tag.slug, tag)
        for slug, term in self._terms.earned(article, self._options.mentions).items():
            tags.setdefault(slug, _listed(self._entries[slug], f"term: {term}"))
        self._add_parents(tags)
        shown = (tag for tag in tags.values() if not self._hidden(tag.slug))
        return tuple(sorted(shown, key=lambda tag: (tag.label.casefold(), tag.slug))), problems

    def _add_parents(self, tags: dict[str, Tag]) -> None:
        """Add the parents of all tags, and theirs; a circle ends where it began."""
        waiting = sorted(tags)
        for slug in waiting:
            for parent in _parents(self._entries, slug):
                if parent.slug not in tags:
                    tags[parent.slug] = _listed(parent, f"parent of {slug}")
                    waiting.append(parent.slug)

    def _hidden(self, slug: str) -> bool:
        return slug in self._entries and self._entries[slug].hidden


def _keyword_tag(keyword: Known) -> Tag:
    if keyword.entry is not None:
        return _listed(keyword.entry, "keyword")
    return Tag(slug=slugify(keyword.label), label=keyword.label, rule="keyword")


def _listed(entry: TagEntry, rule: str) -> Tag:
    return Tag(slug=entry.slug, label=entry.label, rule=rule)


def _parents(entries: Mapping[str, TagEntry], slug: str) -> tuple[TagEntry, ...]:
    if slug not in entries:
        return ()
    return tuple(entries[parent] for parent in entries[slug].parents if parent in entries)
