"""The whole index on disk: what the scripts in `assets/javascripts/search` read.

```
search/catalogue.json       the shards, the newest first, and the prefixes of names
search/pagefind.js          Pagefind's own script, and its program of WebAssembly beside it
search/<shard>/             Pagefind's index of one stretch of time, and our table
search/names/<prefix>.pack  the pages whose names begin so
```
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.model.corpus import Corpus
from generator.model.page import Json
from generator.model.site import Links
from generator.search.document import Document
from generator.search.documents import make_documents
from generator.search.names import make_name_files
from generator.search.options import Options
from generator.search.pack import pack
from generator.search.shard import Shard, make_shard
from generator.search.shards import split
from generator.search.subject import Subject, make_subjects
from generator.search.table import make_table

LANGUAGE = "en"
"""Of a site that names none."""


def write_index(corpus: Corpus, links: Links, out: Path, kept: Path, options: Options) -> None:
    """Write the index of all briefings to the folder `out`, which may hold other files.

    Args:
        corpus: what is to be found.
        links: where it stands.
        out: the site's `search/`.
        kept: keeps the shards between runs; what this run did not use is removed from it.
        options: of the site.

    Raises:
        SettingsError: if Pagefind cannot be run.
    """
    documents = make_documents(corpus, links)
    write_documents(documents, make_subjects(corpus, links, documents), out, kept, options)


def write_documents(
    documents: Sequence[Document],
    subjects: Sequence[Subject],
    out: Path,
    kept: Path,
    options: Options,
) -> None:
    """Write the index of documents, which are in order of time, as `write_index` does."""
    parts = tuple(reversed(split(documents, options.shard)))
    shards = [make_shard(part, kept, options.language or LANGUAGE) for part in parts]
    labels = {subject.uri: subject.name for subject in subjects}
    out.mkdir(parents=True, exist_ok=True)
    for shard, part in zip(shards, parts, strict=True):
        shard.place(out, first=shard is shards[0])
        _write(out / shard.key / "table.pack", pack(make_table(part, shard.ids, labels)))
    names = make_name_files(subjects)
    for prefix, content in names.items():
        _write(out / "names" / f"{file_name(prefix)}.pack", pack(content))
    _write(out / "catalogue.json", _catalogue(shards, parts, names))
    _forget(kept, {shard.key for shard in shards})


def file_name(prefix: str) -> str:
    """Return the name of a prefix' file: its code points, which every file system can hold."""
    return "-".join(f"{ord(letter):x}" for letter in prefix)


def _catalogue(
    shards: Sequence[Shard], parts: Sequence[Sequence[Document]], names: Mapping[str, Json]
) -> bytes:
    listed: list[Json] = []
    for shard, part in zip(shards, parts, strict=True):
        dates = [document.date for document in part if document.date]
        listed.append([shard.key, len(part), min(dates, default=""), max(dates, default="")])
    catalogue: dict[str, Json] = {"shards": listed, "names": list(names)}
    version = hashlib.sha256(pack([*catalogue.values(), *names.values()])).hexdigest()[:10]
    return json.dumps({"version": version, **catalogue}, separators=(",", ":")).encode()


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _forget(kept: Path, used: Iterable[str]) -> None:
    for folder in sorted(kept.iterdir()) if kept.is_dir() else ():
        if folder.name not in used:
            shutil.rmtree(folder)
