"""One page for one tag, whoever wrote it how."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from generator.model.analysis import Analysis, Tag
from generator.model.label import fold_label
from generator.model.register import Vocabulary
from generator.model.slug import slugify


def unify_tags(analyses: Mapping[str, Analysis], vocabulary: Vocabulary) -> dict[str, Analysis]:
    """Return the analyses with one tag for all spellings of a keyword, the most frequent one.

    Case, accents, hyphens and plural do not part keywords. Tags of the vocabulary stay.
    """
    listed = frozenset(entry.slug for entry in vocabulary.entries)
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    for analysis in analyses.values():
        for tag in analysis.tags:
            if tag.slug not in listed:
                labels[fold_label(tag.label)][tag.label] += 1
    chosen = {folded: min(found, key=lambda x: (-found[x], x)) for folded, found in labels.items()}
    return {
        key: replace(analysis, tags=_unify(analysis.tags, chosen, listed))
        for key, analysis in analyses.items()
    }


def _unify(
    tags: tuple[Tag, ...], chosen: Mapping[str, str], listed: frozenset[str]
) -> tuple[Tag, ...]:
    unified: dict[str, Tag] = {}
    for tag in tags:
        same = tag
        if tag.slug not in listed:
            label = chosen[fold_label(tag.label)]
            same = replace(tag, slug=slugify(label), label=label)
        unified.setdefault(same.slug, same)
    return tuple(sorted(unified.values(), key=lambda tag: (tag.label.casefold(), tag.slug)))
