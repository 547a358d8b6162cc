"""The Markdown twins of all pages: `people/x/index.md` beside `people/x/index.html`."""

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import normpath, relpath

from generator.model.page import PageUri
from generator.model.uri import page_url

TWIN_FILE = "index.md"

_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK = re.compile(r"(?<=\]\()([\w./-]+)\.md(?=[#)\s])")
"""Where a link of a hand-written page leads to another file of the tree."""


def make_twins(printed: Mapping[PageUri, str], handwritten: Path) -> dict[str, str]:
    """Return the twins by their file on the site; hand-written pages stand before generated ones.

    Args:
        printed: the text of every generated page that has a twin.
        handwritten: folder of pages in Markdown whose links lead to `.md` files; may be absent.
    """
    found = {page_url(uri) + TWIN_FILE: text for uri, text in printed.items()}
    for path in sorted(handwritten.rglob("*.md")):
        if path.is_symlink() or not path.is_file():
            continue
        uri = PageUri(path.relative_to(handwritten).with_suffix("").as_posix())
        text = path.read_text(encoding="utf-8", errors="replace")
        found[page_url(uri) + TWIN_FILE] = _moved(_HEAD.sub("", text, count=1), uri)
    return found


def _moved(text: str, uri: PageUri) -> str:
    here, folder = page_url(uri) or ".", uri.rpartition("/")[0]

    def lead(link: re.Match[str]) -> str:
        target = PageUri(normpath(f"{folder}/{link[1]}".lstrip("/")))
        return relpath(page_url(target) + TWIN_FILE, here)

    return _LINK.sub(lead, text)
