"""One label for one tag, whoever wrote it how."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from generator.model.analysis import Analysis, Tag
from generator.model.register import Vocabulary


def unify_tags(analyses: Mapping[str, Analysis], vocabulary: Vocabulary) -> dict[str, Analysis]:
    """Return the analyses with one label for each slug, the most frequent one.

    Labels of the vocabulary stay; keywords outside it come as each outlet spells them.
    """
    listed = {entry.slug: entry.label for entry in vocabulary.entries}
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    for analysis in analyses.values():
        for tag in analysis.tags:
            labels[tag.slug][tag.label] += 1
    chosen = {slug: min(found, key=lambda x: (-found[x], x)) for slug, found in labels.items()}
    final = chosen | {slug: label for slug, label in listed.items() if slug in chosen}
    return {
        key: replace(analysis, tags=_relabel(analysis.tags, final))
        for key, analysis in analyses.items()
    }


def _relabel(tags: tuple[Tag, ...], labels: Mapping[str, str]) -> tuple[Tag, ...]:
    named = (replace(tag, label=labels[tag.slug]) for tag in tags)
    return tuple(sorted(named, key=lambda tag: (tag.label.casefold(), tag.slug)))
