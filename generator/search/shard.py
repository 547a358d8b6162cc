"""One part of the index, kept between runs by what it holds."""

import gzip
import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.search.document import Document
from generator.search.pagefind import SIGNATURE, index_documents, read_ids

FORMAT = "1"
"""Of the documents we give to Pagefind; a part of every key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """A finished part of the index."""

    key: str
    """Name of its folder: a digest of all that it was made of."""
    folder: Path
    ids: dict[str, str]
    """Pagefind's name for each document, by `uri`."""

    def place(self, out: Path, *, first: bool) -> None:
        """Put the shard into the site.

        All shards share one WebAssembly program, which stands beside them and which the shard
        searched `first` loads; in place of it the others name a file with nothing in it.
        """
        target = out / self.key
        target.mkdir(parents=True)
        for name in ("fragment", "index"):
            shutil.copytree(self.folder / name, target / name, copy_function=_link)
        entry = json.loads((self.folder / "pagefind-entry.json").read_bytes())
        (language,) = entry["languages"].values()
        _link(self.folder / f"pagefind.{language['hash']}.pf_meta", target)
        program = f"wasm.{language['wasm'] or 'unknown'}.pagefind"
        # Pagefind makes `<folder>/wasm.<name>.pagefind` of it
        language["wasm"] = f"at/../../{(program if first else EMPTY).removesuffix('.pagefind')}"
        (target / "pagefind-entry.json").write_text(json.dumps(entry), encoding="utf-8")
        if first:
            _link(self.folder / program, out)
            _link(self.folder / "pagefind.js", out)
            (out / EMPTY).write_bytes(gzip.compress(SIGNATURE, mtime=0))


EMPTY = "wasm.none.pagefind"
"""A program of no length, loaded when there is one already."""


def make_shard(documents: Sequence[Document], kept: Path, language: str) -> Shard:
    """Return the shard of these documents, made anew only if `kept` has none of the kind."""
    key = _key(documents, language)
    folder = kept / key
    if not folder.is_dir():
        aside = kept / f"{key}.new"
        shutil.rmtree(aside, ignore_errors=True)
        index_documents(documents, aside, language)
        (aside / "ids.json").write_text(json.dumps(read_ids(aside)), encoding="utf-8")
        aside.rename(folder)
    ids = json.loads((folder / "ids.json").read_bytes())
    return Shard(key=key, folder=folder, ids=ids)


def _key(documents: Sequence[Document], language: str) -> str:
    digest = hashlib.sha256(f"{FORMAT} {version('pagefind')} {language}".encode())
    for document in documents:
        parts = (document.uri, document.title, *document.paragraphs)
        digest.update(json.dumps(parts).encode())
    return digest.hexdigest()[:12]


def _link(source: str | Path, target: str | Path) -> str:
    """Let one file stand in both places, or copy it where the file system cannot."""
    place = Path(target)
    place = place / Path(source).name if place.is_dir() else place
    with suppress(OSError):
        os.link(source, place)
        return str(place)
    return str(shutil.copy2(source, place))
