"""The pages' Markdown twins: files ending in `.md` that MkDocs would take for pages."""

import shutil
from pathlib import Path

from generator.pipeline import TWINS


def list_twins(build: Path) -> frozenset[str]:
    """Return the twins' addresses below the site's root."""
    folder = build / TWINS
    return frozenset(p.relative_to(folder).as_posix() for p in folder.rglob("*.md"))


def copy_twins(build: Path, site: Path) -> None:
    """Copy the twins into a built site."""
    for name in sorted(list_twins(build)):
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(build / TWINS / name, target)
