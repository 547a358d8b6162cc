"""What the facts of an article depend on besides the article."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable

from generator.analyse.options import Options
from generator.model.register import Knowledge

LIBRARIES = ("ahocorasick-rs", "babel", "rapidfuzz", "spacy")
"""Installed packages whose release may change what is found, besides the model's."""


def fingerprint(knowledge: Knowledge, options: Options) -> str:
    """Return a digest of the code, the libraries, the options and what the editor wrote down.

    Two analysers with one fingerprint find the same facts in the same article.
    """
    models = (options.names.model, *sorted(options.names.models.values()))
    packages = (*LIBRARIES, *filter(None, models))
    parts = (
        _code_digest(),
        *(f"{name} {metadata.version(name)}" for name in packages),
        repr(options),
        repr(knowledge.register.entries),
        repr(sorted(knowledge.register.never_link)),
        repr(knowledge.vocabulary),
    )
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _code_digest() -> str:
    digest = hashlib.sha256()
    for package in ("generator.analyse", "generator.model"):
        for source in _sources(resources.files(package)):
            digest.update(source.read_bytes())
    return digest.hexdigest()


def _sources(folder: Traversable) -> Iterator[Traversable]:
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from _sources(item)
        elif item.name.endswith((".py", ".yml", ".json", ".xz")):
            yield item
