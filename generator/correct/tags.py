"""Tags as the editor wants them."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.model.analysis import Tag
from generator.model.correction import EDITOR
from generator.model.label import fold_label
from generator.model.register import TagEntry, Vocabulary
from generator.model.slug import slugify

_PARENT = "parent of "


class TagCorrector:
    """Adds and removes tags; made once for a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._entries = {entry.slug: entry for entry in vocabulary.entries}
        self._names: dict[str, TagEntry] = {}
        for entry in reversed(vocabulary.entries):
            for name in (*entry.synonyms, entry.slug, entry.label):
                self._names[fold_label(name)] = entry

    def find(self, wanted: str, tags: Sequence[Tag]) -> Tag | None:
        """Return the tag of an article that the editor means by a label or slug."""
        slug = self._made(wanted).slug
        folded = fold_label(wanted)
        return next((t for t in tags if t.slug == slug or fold_label(t.label) == folded), None)

    def add(self, tags: Sequence[Tag], wanted: str) -> tuple[Tag, ...]:
        """Return the tags with one more, and its parents."""
        kept = {tag.slug: tag for tag in (*tags, self._made(wanted))}
        return self._shown((*kept.values(), *self._parents(kept)))

    def remove(self, tags: Sequence[Tag], gone: Collection[str]) -> tuple[Tag, ...]:
        """Return the tags without those of these slugs, and without what only they brought."""
        dropped = set(gone)
        for _ in tags:
            dropped |= {t.slug for t in tags if t.rule.removeprefix(_PARENT) in dropped - {t.slug}}
        kept = {tag.slug: tag for tag in tags if tag.slug not in dropped}
        again = (tag for tag in self._parents(kept) if tag.slug in dropped - set(gone))
        return self._shown((*kept.values(), *again))

    def _made(self, wanted: str) -> Tag:
        entry = self._names.get(fold_label(wanted))
        slug, label = (entry.slug, entry.label) if entry else (slugify(wanted), wanted)
        return Tag(slug=slug, label=label, rule=EDITOR)

    def _parents(self, tags: Collection[str]) -> Iterator[Tag]:
        """Yield the parents of all tags, and theirs; a circle ends where it began."""
        seen, waiting = set(tags), list(tags)
        for slug in waiting:
            entry = self._entries.get(slug)
            for name in entry.parents if entry else ():
                if name in self._entries and name not in seen:
                    seen.add(name)
                    waiting.append(name)
                    label = self._entries[name].label
                    yield Tag(slug=name, label=label, rule=f"{_PARENT}{slug}")

    def _shown(self, tags: Iterable[Tag]) -> tuple[Tag, ...]:
        entries = self._entries
        shown = (tag for tag in tags if not (tag.slug in entries and entries[tag.slug].hidden))
        return tuple(sorted(shown, key=lambda tag: (tag.label.casefold(), tag.slug)))
