"""The tags in use, their addresses and their briefings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.link.slugs import Wish, assign
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.page import PageUri
from generator.model.slug import slugify


def group_by_tag(briefings: Iterable[Article], corpus: Corpus) -> Mapping[str, tuple[str, ...]]:
    """Return the briefings of each tag in the order given; hidden tags are left out."""
    hidden = {entry.slug for entry in corpus.knowledge.vocabulary.entries if entry.hidden}
    tagged: dict[str, list[str]] = defaultdict(list)
    for article in briefings:
        for slug in sorted({tag.slug for tag in corpus.analyses[article.id].tags} - hidden):
            tagged[slug].append(article.id)
    return {slug: tuple(tagged[slug]) for slug in sorted(tagged)}


def assign_folder(keys: Iterable[str], folder: str) -> Mapping[str, PageUri]:
    """Return an address in a folder for each key."""
    return assign(Wish(key=key, folder=folder, slug=slugify(key)) for key in sorted(keys))[0]
