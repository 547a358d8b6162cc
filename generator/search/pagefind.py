"""Pagefind, which makes the index of words: https://pagefind.app, version 1.5.

The program is run once for each shard over a folder of small HTML files. Its Python interface
takes ten records a second; this way 10,000 articles take half a minute and half a gigabyte.
"""

import gzip
import json
import shutil
import subprocess
from collections.abc import Sequence
from html import escape
from pathlib import Path

from pagefind.service import get_executable

from generator.errors import SettingsError
from generator.model.uri import page_url
from generator.search.document import Document

SIGNATURE = b"pagefind_dcd"
"""What every file of Pagefind begins with once it is decompressed."""

_INTERFACES = ("ui", "modular-ui", "component-ui", "highlight", "worker")
"""Scripts and styles that Pagefind adds, and that ours replace."""


def index_documents(documents: Sequence[Document], folder: Path, language: str) -> None:
    """Write the index of the documents to `folder`, which must not exist.

    Raises:
        SettingsError: if Pagefind cannot be run, or fails.
    """
    source = folder.with_name(f"{folder.name}.html")
    shutil.rmtree(source, ignore_errors=True)
    for document in documents:
        page = source / page_url(document.uri) / "index.html"
        page.parent.mkdir(parents=True)
        page.write_bytes(_html(document).encode("utf-8", "replace"))
    _run(source, folder, language)
    shutil.rmtree(source)
    for name in _INTERFACES:
        for path in folder.glob(f"pagefind-{name}.*"):
            path.unlink()


def read_ids(folder: Path) -> dict[str, str]:
    """Return the id of every document of an index, by its `uri`."""
    found = {}
    for path in (folder / "fragment").glob("*.pf_fragment"):
        fragment = json.loads(gzip.decompress(path.read_bytes())[len(SIGNATURE) :])
        found[fragment["url"].strip("/")] = path.stem
    return found


def _html(document: Document) -> str:
    body = "".join(f"<p>{escape(text)}</p>\n" for text in document.paragraphs)
    title = escape(document.title)
    return (
        "<!doctype html><html><body>"
        f'<h1 data-pagefind-meta="title" data-pagefind-ignore>{title}</h1>\n{body}</body></html>'
    )


def _run(source: Path, folder: Path, language: str) -> None:
    program = get_executable()
    if program is None:
        raise SettingsError(
            ("search.engine: the program 'pagefind' is not installed for this machine",)
        )
    command = (str(program), "--site", str(source), "--output-path", str(folder))
    done = subprocess.run(  # noqa: S603 (our own arguments, no shell)
        (*command, "--force-language", language, "--silent"),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not (folder / "pagefind-entry.json").is_file():
        said = (done.stderr or done.stdout).strip() or f"exit code {done.returncode}"
        raise SettingsError((f"search.engine: pagefind failed: {said}",))
