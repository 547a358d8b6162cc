"""Which files of the content folder are inputs."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.read.formats import FORMATS

ARTICLES = "articles"
PAGES = "pages"


def find_inputs(content: Path) -> tuple[Path, ...]:
    """Return the input files of a content folder, sorted by path.

    Every file under `content/articles` if that folder exists, so that none is overlooked;
    else every file under `content` with a known extension, hand-written `pages/` left out.
    Hidden files and editors' backups (`x~`) are no inputs.
    """
    articles = content / ARTICLES
    if articles.is_dir():
        return tuple(sorted(_walk(articles), key=str))
    known = (path for path in _walk(content) if path.suffix.lower() in FORMATS)
    pages = content / PAGES
    return tuple(sorted((path for path in known if pages not in path.parents), key=str))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        for name in files + links:
            if not name.startswith(".") and not name.endswith("~"):
                yield Path(place) / name
