"""The tags in use, arranged by subject."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.register import TagEntry
from generator.render.edition import Edition


class TagTree:
    """The tags in use, by subject."""

    def __init__(self, edition: Edition) -> None:
        self._entries = {e.slug: e for e in edition.corpus.knowledge.vocabulary.entries}
        analyses = edition.corpus.analyses.values()
        self.labels = {tag.slug: tag.label for a in analyses for tag in a.tags}
        self._pages = edition.links.tags
        self.used = sorted(self._pages, key=lambda s: (self.labels[s].casefold(), s))
        self._children: dict[str, list[str]] = defaultdict(list)
        for tag in self.used:
            for parent in self.parents(tag):
                self._children[parent].append(tag)

    def entry(self, slug: str) -> TagEntry | None:
        """Return what the vocabulary says of a tag, if anything."""
        return self._entries.get(slug)

    def parents(self, slug: str) -> tuple[str, ...]:
        """Return the subjects of a tag that have a page themselves."""
        entry = self.entry(slug)
        return tuple(p for p in entry.parents if p in self._pages) if entry else ()

    def children(self, slug: str) -> list[str]:
        """Return the tags in use below a subject, by label."""
        return self._children.get(slug, [])

    def subjects(self) -> Mapping[str, list[str]]:
        """Return the tags under each subject; those without any under the empty one."""
        tops = {slug: self.children(slug) for slug in self.used if not self.parents(slug)}
        alone = [slug for slug, below in tops.items() if not below]
        subjects = {slug: self._below(slug) for slug, below in tops.items() if below}
        return {**subjects, "": alone} if alone else subjects

    def _below(self, slug: str) -> list[str]:
        found: dict[str, None] = {}
        waiting = self.children(slug)
        while waiting:
            tag = waiting.pop(0)
            if tag not in found and tag != slug:
                found[tag] = None
                waiting.extend(self.children(tag))
        return list(found)
